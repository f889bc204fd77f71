import type { ProjectDetail } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { AsWritten } from './AsWritten.tsx';
import { Identifiers } from './Identifiers.tsx';

/** Who says so: sources with their licence and remarks, numbers elsewhere, and the revision. */
export function ProjectSources({ project }: { project: ProjectDetail }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { sources, identifiers, publishedAt, revision } = project;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(
    new Date(publishedAt),
  );
  return (
    <section className={panel.section}>
      <h3>{t('project.sources')}</h3>
      {sources.map(({ title, url, licence, note, row }) => (
        <p key={`${row} ${title}`} className={panel.note}>
          {url === null ? (
            <AsWritten text={title} />
          ) : (
            <a href={url} rel="noreferrer">
              <AsWritten text={title} />
            </a>
          )}
          {[licence, note, row]
            .flatMap((part) => part || [])
            .map((part) => (
              <span key={part}>
                {' · '}
                <AsWritten text={part} />
              </span>
            ))}
        </p>
      ))}
      {identifiers.length > 0 && (
        <p className={panel.note}>
          {t('project.identifiers')}: <Identifiers identifiers={identifiers} />
        </p>
      )}
      <p className={panel.note}>{t('project.revision', { date, number: revision })}</p>
    </section>
  );
}
