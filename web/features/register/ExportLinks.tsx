import { type Filter, type Separator, separators, usualSeparator } from '@stratlas/server/contract';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataRoot } from '../../api/data-root.ts';
import { hasServer } from '../../api/kept.ts';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AllDataLinks } from './AllDataLinks.tsx';
import { exportLink, formats } from './export-links.ts';
import styles from './Register.module.css';

const separatorNames = Object.keys(separators) as Separator[];

const StandardLinks = lazy(() =>
  import('../standards/StandardLinks.tsx').then((module) => ({ default: module.StandardLinks })),
);

interface Props {
  filter: Filter;
  /** Only what lies, or may lie, in this piece of land. */
  near?: string;
}

/** What is filtered, to take away as a file: plain links that any browser can follow. */
export function ExportLinks({ filter, near }: Props) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const [chosen, choose] = useState<Separator | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (!hasServer) return null;
  const separator = chosen ?? usualSeparator[language];
  return (
    <details
      className={panel.section}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('register.export.title')}</summary>
      <p className={styles.hint}>{t('register.export.hint')}</p>
      <p className={styles.files}>
        {formats.map((format) => (
          <a key={format} download href={exportLink(format, filter, language, { separator, near })}>
            {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}
          </a>
        ))}
      </p>
      <label className={styles.hint}>
        {t('register.export.separator')}{' '}
        <select
          className={styles.measure}
          value={separator}
          onChange={({ target }) => choose(target.value as Separator)}
        >
          {separatorNames.map((name) => (
            <option key={name} value={name}>
              {t(`register.export.separators.${name}`)}
            </option>
          ))}
        </select>
      </label>
      {isOpen && (
        <Suspense fallback={<Skeleton lines={2} />}>
          <StandardLinks filter={filter} near={near} />
        </Suspense>
      )}
      {near === undefined && dataRoot === '' && <AllDataLinks />}
    </details>
  );
}
