import { type AskResponse, projectRef } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useStrategy } from '../../api/use-strategy.ts';
import { select, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { labelOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { AsWritten } from '../register/AsWritten.tsx';
import { titleOf } from '../register/project-words.ts';

interface ProjectProps {
  projects: AskResponse['projects'];
  within: AskResponse['projects'][number]['within'];
  /** Of all such projects; the answer holds the first of them. */
  count: number;
}

export function ProjectList({ projects, within, count }: ProjectProps) {
  const { t } = useTranslation('ask');
  const language = useView(({ lang }) => lang);
  const own = projects.filter((project) => project.within === within);
  return (
    <>
      <ul>
        {own.map((project) => (
          <li key={project.id}>
            <button
              type="button"
              className={panel.row}
              onClick={() => select(projectRef(project.id))}
            >
              <AsWritten text={titleOf(project, language)} />
            </button>
          </li>
        ))}
      </ul>
      {own.length < count && <p className={panel.note}>{t('first', { count: own.length })}</p>}
    </>
  );
}

export function AreaList({ areas }: Pick<AskResponse, 'areas'>) {
  const language = useView(({ lang }) => lang);
  const tree = useStrategy().data?.tree;
  return (
    <ul>
      {areas.map(({ code }) => {
        const item = tree?.byCode.get(code);
        return (
          <li key={code}>
            <button type="button" className={panel.row} onClick={() => select(code)}>
              <GoalIcon code={code} />
              <span>
                <span className={panel.code}>{code}</span> {item && labelOf(item, language)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
