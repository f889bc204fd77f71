import '../../i18n/donor/add.ts';
import type { Filter } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unfundedQuery } from '../../api/donor-queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { select, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { labelOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { asksForUnfunded } from './asks-for-unfunded.ts';
import { UnfundedRow } from './UnfundedRow.tsx';

/** What nobody has promised money for yet: open at once where the filter asks for nothing else. */
export function Unfunded({ filter }: { filter: Filter }) {
  const { t } = useTranslation('donor');
  const isAsked = asksForUnfunded(filter);
  const [isOpen, setOpen] = useState(isAsked);
  const { data } = useQuery({ ...unfundedQuery(filter), enabled: isOpen });
  return (
    <details
      className={panel.section}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-unfunded
    >
      <summary>{t('unfunded.title')}</summary>
      <p className={panel.note}>{t('unfunded.hint')}</p>
      {isOpen && !data && <Skeleton lines={4} />}
      {data?.projects.length === 0 && <p className={panel.note}>{t('unfunded.none')}</p>}
      <ul>
        {data?.projects.map((project) => (
          <li key={project.id}>
            <UnfundedRow project={project} />
          </li>
        ))}
      </ul>
      {data && data.tasks.length > 0 && <Tasks tasks={data.tasks} />}
    </details>
  );
}

function Tasks({ tasks }: { tasks: readonly { code: string; projects: number }[] }) {
  const { t } = useTranslation('donor');
  const language = useView(({ lang }) => lang);
  const tree = useStrategy().data?.tree;
  return (
    <section className={panel.section}>
      <h3>
        {t('unfunded.tasks')} · {tasks.length}
      </h3>
      {tasks.map(({ code, projects }) => {
        const item = tree?.byCode.get(code);
        return (
          <button key={code} type="button" className={panel.row} onClick={() => select(code)}>
            <GoalIcon code={code} />
            <span>
              <span className={panel.code}>{code}</span> {item && labelOf(item, language)}{' '}
              <span className={panel.aside}>{t('unfunded.taskProjects', { count: projects })}</span>
            </span>
          </button>
        );
      })}
    </section>
  );
}
