import type { ImportReport } from '@stratlas/server/contract';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import panel from '../../ui/panel.module.css';
import styles from './Import.module.css';
import { startOver } from './import-store.ts';

/** What was imported and what comes next. */
export function Done({ report: { counts, fileName } }: { report: ImportReport }) {
  const { t } = useTranslation('import');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.offer}>
      <h3 ref={heading} tabIndex={-1} className={panel.title}>
        {t('done.title', { count: counts.new + counts.changed })}
      </h3>
      <p className={panel.note}>{fileName}</p>
      <p>{t('done.next')}</p>
      <button type="button" className={styles.other} onClick={startOver}>
        {t('done.again')}
      </button>
    </section>
  );
}
