import type { Scope } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../../api/register-queries.ts';
import { useLateView } from '../../state/late-view.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ScopeButtons } from './ScopeButtons.tsx';
import styles from './Shelf.module.css';

const ProjectList = lazy(() =>
  import('../register/ProjectList.tsx').then((module) => ({ default: module.ProjectList })),
);

/** The shelf of the projects: how many of the filter the map shows, and which it cannot. */
export function ProjectShelf({ className = '' }: { className?: string }) {
  const { t } = useTranslation();
  const filter = useLateView((view) => view.filter);
  const currency = useLateView((view) => view.in);
  const { data } = useQuery(summaryQuery(filter, currency));
  const [isOpen, setOpen] = useState(false);
  const scopes = Object.entries(data?.shelfProjectsByScope ?? {}) as [Scope, number][];
  return (
    <section className={`${styles.shelf} ${className}`} aria-label={t('shelf.label')}>
      {isOpen && (
        <div className={styles.list}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <ProjectList filter={filter} shown="shelf" />
          </Suspense>
        </div>
      )}
      <div className={styles.strip} aria-live="polite">
        <span className={styles.figure}>
          {t('shelf.onMap')} <strong data-figure="map">{data?.map.projects ?? '–'}</strong>
        </span>
        <button
          type="button"
          className={styles.figure}
          title={t('shelf.explainProjects')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('shelf.onShelf')} <strong data-figure="shelf">{data?.shelf.projects ?? '–'}</strong>
          <Icon name="chevron" />
        </button>
        <ScopeButtons shelfByScope={new Map(scopes)} />
      </div>
    </section>
  );
}
