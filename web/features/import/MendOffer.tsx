import type { ImportReport } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import styles from './Import.module.css';
import { allowMend, useImport } from './import-store.ts';
import { mendable } from './report.ts';

/** What the server can put right in the file, if a person says so. */
export function MendOffer({ report }: { report: ImportReport }) {
  const { t } = useTranslation('import');
  const mend = useImport((state) => state.mend);
  const count = mendable(report, 'swap_axes');
  if (mend === null && count === 0) return null;
  return (
    <div className={styles.offer}>
      <p>{mend === null ? t('mend.offer', { count }) : t('mend.accepted')}</p>
      <button
        type="button"
        className={styles.other}
        onClick={() => allowMend(mend === null ? 'swap_axes' : null)}
      >
        {t(mend === null ? 'mend.accept' : 'mend.refuse')}
      </button>
    </div>
  );
}
