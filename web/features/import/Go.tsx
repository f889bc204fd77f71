import type { ImportReport } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import dialog from '../../ui/dialog.module.css';
import styles from './Import.module.css';
import { checkFile, importFile, useImport } from './import-store.ts';
import { canImport } from './report.ts';

/** The way on from here: importing all, or what has to be done before. */
export function Go({ report }: { report: ImportReport }) {
  const { t } = useTranslation('import');
  const isChecked = useImport((state) => state.isChecked);
  const { counts } = report;
  if (!isChecked) {
    return (
      <div className={styles.go}>
        <p>{t('go.unchecked')}</p>
        <button type="button" className={dialog.save} onClick={() => void checkFile()}>
          {t('columns.check')}
        </button>
      </div>
    );
  }
  if (canImport(report)) {
    return (
      <div className={styles.go}>
        <button type="button" className={dialog.save} onClick={() => void importFile()}>
          {t('go.all', { count: counts.new + counts.changed })}
        </button>
      </div>
    );
  }
  const isEmpty = counts.error === 0 && counts.same > 0;
  return (
    <p className={dialog.problem}>
      {counts.error > 0 && t('go.wrong', { count: counts.error })}
      {counts.error === 0 && t(isEmpty ? 'go.nothing' : 'go.broken')}
    </p>
  );
}
