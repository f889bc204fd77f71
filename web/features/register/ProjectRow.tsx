import { goalOf, type ProjectAnswer, projectRef } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { pointAt, useIsPointed } from '../../state/pointed.ts';
import { select, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { AsWritten } from './AsWritten.tsx';
import { mainSum, roundMoney } from './money.ts';
import { titleOf, yearsIn } from './project-words.ts';
import styles from './Register.module.css';

/** A project in a list: its title, goals, years and the sum that says most. */
export function ProjectRow({ project }: { project: ProjectAnswer }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const isSelected = useView((view) => view.select === projectRef(project.id));
  const sum = mainSum(project.funding);
  const goals = [...new Set(project.items.map(({ code }) => goalOf(code)))];
  return (
    <button
      type="button"
      className={styles.project}
      aria-current={isSelected}
      data-pointed={useIsPointed(project.id) || undefined}
      onMouseEnter={() => pointAt(project)}
      onMouseLeave={() => pointAt(null)}
      onFocus={() => pointAt(project)}
      onBlur={() => pointAt(null)}
      onClick={() => select(projectRef(project.id))}
    >
      <AsWritten text={titleOf(project, language)} />
      <span className={styles.meta}>
        {goals.map((goal) => (
          <GoalIcon key={goal} code={goal} />
        ))}
        {yearsIn(project.funding)}
        {project.status !== 'unknown' && <span>{t(`status.${project.status}`)}</span>}
        {sum && (
          <strong>
            {roundMoney(sum.amountMinor, sum.currency, language)}{' '}
            {t(`fundingKind.${sum.kind}`).toLowerCase()}
          </strong>
        )}
      </span>
    </button>
  );
}
