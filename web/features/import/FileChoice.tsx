import { importLimits } from '@stratlas/server/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { FailureNote } from './FailureNote.tsx';
import styles from './Import.module.css';
import { chooseFile, useImport } from './import-store.ts';

const extensions = [
  'csv',
  'tsv',
  'txt',
  'xlsx',
  'geojson',
  'json',
  'kml',
  'kmz',
  'gpx',
  'zip',
  'xml',
];

const formats = 'CSV, XLSX, GeoJSON, KML, KMZ, GPX, Shapefile (ZIP), IATI, OC4IDS, DREAM';

/** Where a file is dropped or chosen; how large it may be is said before. */
export function FileChoice() {
  const { t } = useTranslation('import');
  const language = useView(({ lang }) => lang);
  const file = useImport((state) => state.file);
  const error = useImport((state) => state.error);
  const isCancelled = useImport((state) => state.isCancelled);
  const [isOver, setOver] = useState(false);
  const rows = new Intl.NumberFormat(language).format(importLimits.rows);
  const size = importLimits.bytes / 1024 / 1024;
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) chooseFile(first);
  };
  return (
    <section
      className={styles.drop}
      data-over={isOver}
      data-chosen={file !== null}
      aria-label={t('file.label')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <p>{file === null ? t('file.drop') : <strong>{file.name}</strong>}</p>
      <label className={styles.choose}>
        {t(file === null ? 'file.choose' : 'file.other')}
        <input
          type="file"
          accept={extensions.map((one) => `.${one}`).join(',')}
          onChange={({ target }) => {
            take(target.files);
            // The same file can be chosen again after it was mended.
            target.value = '';
          }}
        />
      </label>
      {file === null && <p className={panel.note}>{t('file.limits', { size, rows, formats })}</p>}
      <FailureNote error={error} />
      {isCancelled && (
        <p className={panel.note} role="status">
          {t('work.cancelled')}
        </p>
      )}
    </section>
  );
}
