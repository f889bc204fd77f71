import type { Filter } from '@stratlas/server/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { projectsQuery } from '../../api/register-queries.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ProjectRow } from './ProjectRow.tsx';
import styles from './Register.module.css';

/** The projects of a filter, a page at a time. */
export function ProjectList({ filter, shown }: { filter: Filter; shown?: 'shelf' }) {
  const { t } = useTranslation();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    projectsQuery(filter, shown),
  );
  if (!data) return <Skeleton lines={8} />;
  const projects = data.pages.flatMap(({ items }) => items);
  return (
    <section className={panel.section}>
      <h3>{t(shown === 'shelf' ? 'register.shelf' : 'register.list')}</h3>
      {projects.length === 0 && <p className={styles.none}>{t('register.empty')}</p>}
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <ProjectRow project={project} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <IconButton
          icon="list"
          label={t('register.more')}
          wordy
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        />
      )}
    </section>
  );
}
