import { type Filter, type PlaceDetailResponse, projectRef } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { changeView, select, useView, viewStore } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { AsWritten } from './AsWritten.tsx';
import { titleOf } from './project-words.ts';

interface Props {
  title: string;
  projects: PlaceDetailResponse['projects'];
  count: number;
  /** What shows all of them in the panel of projects. */
  all: Partial<Filter>;
}

const shown = 5;

/** The first projects of a place or an item, and the way to all of them with their sums. */
export function ProjectLinks({ title, projects, count, all }: Props) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  if (count === 0) return null;
  const showAll = () =>
    changeView({ panel: 'projects', filter: { ...viewStore.getState().view.filter, ...all } });
  return (
    <section className={panel.section}>
      <h3>
        {title} · {count}
      </h3>
      {projects.slice(0, shown).map((project) => (
        <button
          key={project.id}
          type="button"
          className={panel.row}
          onClick={() => select(projectRef(project.id))}
        >
          <AsWritten text={titleOf(project, language)} />
        </button>
      ))}
      <div className={panel.actions}>
        <IconButton icon="list" label={t('project.all', { count })} wordy onClick={showAll} />
      </div>
    </section>
  );
}
