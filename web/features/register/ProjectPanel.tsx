import { type ProjectDetail, projectRef } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { projectQuery } from '../../api/register-queries.ts';
import { select, useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ProjectActions } from '../editor/ProjectActions.tsx';
import { AsWritten } from './AsWritten.tsx';
import { shownIn } from './converted.ts';
import { MoneyList } from './MoneyList.tsx';
import { countedSums, isPlannedByYear } from './money.ts';
import { ProjectForm } from './ProjectForm.tsx';
import { ProjectFunding } from './ProjectFunding.tsx';
import { ProjectItems } from './ProjectItems.tsx';
import { ProjectPlaces } from './ProjectPlaces.tsx';
import { ProjectSources } from './ProjectSources.tsx';
import { titleOf } from './project-words.ts';

/** A project: what it is, which tasks it serves, where, for how much, and who says so. */
export function ProjectPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(projectQuery(id));
  return (
    <>
      <header className={panel.head}>
        {data ? <Title project={data} /> : <div className={panel.eyebrow}>{id}</div>}
        <IconButton icon="close" label={t('close')} onClick={() => select(null)} />
      </header>
      <div className={panel.body}>
        {data && (
          <>
            <MoneyList
              sums={shownIn(countedSums(data.funding), null)}
              isPlannedByYear={isPlannedByYear(data.funding)}
            />
            <ProjectItems items={data.items} />
            <ProjectPlaces places={data.places} />
            <ProjectFunding funding={data.funding} />
            <ProjectForm project={data} />
            <ProjectSources project={data} />
            <ProjectActions id={id} />
          </>
        )}
        {error && (
          <Failure title={t('project.failed')} error={error} onRetry={() => void refetch()} />
        )}
        {!data && !error && <Skeleton lines={8} />}
      </div>
    </>
  );
}

function Title({ project }: { project: ProjectDetail }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { partOf, status } = project;
  return (
    <div>
      <p className={panel.eyebrow}>
        {t('project.one')}
        <span className={panel.badge}>{t(`status.${status}`)}</span>
        {partOf !== null && (
          <button type="button" className={panel.badge} onClick={() => select(projectRef(partOf))}>
            {t('project.programme')}
          </button>
        )}
      </p>
      <h2 className={panel.title}>
        <AsWritten text={titleOf(project, language)} />
      </h2>
    </div>
  );
}
