import type { ImportOutcome, ImportReport, ImportRow } from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { ChangeList } from '../editor/history/ChangeList.tsx';
import styles from './Import.module.css';
import { ProblemList } from './ProblemList.tsx';
import { rowsWith } from './report.ts';

const pageSize = 50;

const filters = [null, 'error', 'changed', 'new'] as const;

/** The rows, those that are wrong first, a page at a time. */
export function RowTable({ report }: { report: ImportReport }) {
  const { t } = useTranslation('import');
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [shown, setShown] = useState(pageSize);
  const rows = rowsWith(report, outcome);
  if (report.rows.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{t('result.rows')}</h3>
      <fieldset className={styles.filters} aria-label={t('result.rows')}>
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === outcome}
            onClick={() => setOutcome(one)}
          >
            {t(`result.${one ?? 'all'}`)}
          </button>
        ))}
      </fieldset>
      <table className={`${styles.table} ${styles.rows}`}>
        <thead>
          <tr>
            <th scope="col">{t('result.row')}</th>
            <th scope="col">{t('result.outcome')}</th>
            <th scope="col">{t('result.project')}</th>
            <th scope="col">{t('result.details')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={`${row.table} ${row.row} ${row.id}`} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={panel.note}>{t('result.none')}</p>}
      {rows.length > shown && (
        <IconButton
          icon="list"
          label={t('result.more')}
          wordy
          onClick={() => setShown(shown + pageSize)}
        />
      )}
      {report.notListed > 0 && (
        <p className={panel.note}>{t('result.notListed', { count: report.notListed })}</p>
      )}
    </section>
  );
}

function Row({ row: { table, row, title, id, outcome, changes, problems } }: { row: ImportRow }) {
  const { t } = useTranslation('import');
  return (
    <tr data-outcome={outcome}>
      <td title={table}>{row}</td>
      <td>
        <span className={styles.outcome} data-outcome={outcome}>
          {t(`result.outcomes.${outcome}`)}
        </span>
      </td>
      <td>{title || id}</td>
      <td>
        <ProblemList problems={problems} />
        {changes.length > 0 && (
          <ChangeList
            changes={changes.map(({ field, old, new: now }) => ({ field, old, new: now }))}
            none={t('result.noChange')}
          />
        )}
      </td>
    </tr>
  );
}
