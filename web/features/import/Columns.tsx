import type { ImportReport } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { columnsQuery } from './api.ts';
import styles from './Import.module.css';
import { mapColumn, useImport } from './import-store.ts';
import { type Heading, headingsOf, isError } from './report.ts';

/** What each column was taken for; a person may know better. Open where none of them is any use. */
export function Columns({ report }: { report: ImportReport }) {
  const { t } = useTranslation('import');
  const headings = headingsOf(report);
  const left = headings.filter(({ column }) => column === null).length;
  return (
    <details className={panel.section} open={report.problems.some(isError)}>
      <summary>
        {t('columns.title', { count: headings.length })}
        {left > 0 && <>, {t('columns.left', { count: left })}</>}
      </summary>
      <p className={panel.note}>{t('columns.hint')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('columns.heading')}</th>
            <th scope="col">{t('columns.sample')}</th>
            <th scope="col">{t('columns.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((one) => (
            <ColumnRow key={one.heading} {...one} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function ColumnRow({ heading, column, sample }: Heading) {
  const { t } = useTranslation('import');
  const language = useView(({ lang }) => lang);
  const chosen = useImport(({ mapping }) => mapping[heading]);
  const columns = useQuery(columnsQuery()).data ?? [];
  return (
    <tr>
      <th scope="row">{heading}</th>
      <td className={panel.aside}>{sample}</td>
      <td>
        <select
          className={styles.meaning}
          aria-label={t('columns.of', { heading })}
          value={(chosen === undefined ? column : chosen) ?? ''}
          onChange={({ target }) => mapColumn(heading, target.value || null)}
        >
          <option value="">{t('columns.none')}</option>
          {columns.map(({ key, headingUk, headingEn }) => (
            <option key={key} value={key}>
              {language === 'uk' ? headingUk : headingEn}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
