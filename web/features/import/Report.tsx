import type { ImportReport } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import panel from '../../ui/panel.module.css';
import { Columns } from './Columns.tsx';
import { Go } from './Go.tsx';
import styles from './Import.module.css';
import { MendOffer } from './MendOffer.tsx';
import { ProblemList } from './ProblemList.tsx';
import { RowTable } from './RowTable.tsx';

const formatNames = {
  csv: 'CSV',
  xlsx: 'XLSX',
  geojson: 'GeoJSON',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  shapefile: 'Shapefile',
  iati: 'IATI',
  oc4ids: 'OC4IDS',
  dream: 'DREAM',
} as const satisfies Record<ImportReport['format'], string>;

/** What the server read in the file and what would come of it. */
export function Report({ report }: { report: ImportReport }) {
  const { t } = useTranslation('import');
  const { counts, problems, tables } = report;
  const rows = tables.reduce((sum, one) => sum + one.rows, 0);
  return (
    <section className={styles.steps} aria-label={t('result.label')}>
      <div role="status">
        <dl className={styles.counts}>
          {(['new', 'changed', 'same', 'error'] as const).map((outcome) => (
            <div key={outcome} data-outcome={outcome}>
              <dt>{t(`result.${outcome}`)}</dt>
              <dd>{counts[outcome]}</dd>
            </div>
          ))}
        </dl>
        <p className={panel.note}>
          {t('result.read', { format: formatNames[report.format], rows })}
        </p>
      </div>
      <ProblemList problems={problems} />
      <MendOffer report={report} />
      <Columns report={report} />
      <Go report={report} />
      <RowTable key={report.fileName} report={report} />
    </section>
  );
}
