import type { GoalCode } from '@stratlas/seeds/goals';
import { useTranslation } from 'react-i18next';
import { useStrategy } from '../../api/use-strategy.ts';
import { palettes } from '../../map/palette.ts';
import { useTheme } from '../../state/theme.ts';
import { changeFilter, useView } from '../../state/view-store.ts';
import { chosenGoal } from './legend.ts';
import styles from './StageLegend.module.css';
import type { Scene } from './step-scene.ts';

/** The goals by their colours; a press filters by one of them, and again by what the step shows. */
export function GoalRows({ goals, scene }: { goals: readonly GoalCode[]; scene: Scene }) {
  const { t } = useTranslation('stage');
  const { data } = useStrategy();
  const lang = useView((view) => view.lang);
  const chosen = useView(({ filter }) => filter.item);
  const palette = palettes[useTheme().theme];
  const titleOf = (goal: GoalCode) => {
    const item = data?.tree.byCode.get(goal);
    return (lang === 'uk' ? item?.titleUk : item?.titleEn) ?? '';
  };
  return goals.map((goal) => (
    <button
      key={goal}
      type="button"
      className={styles.row}
      aria-pressed={chosen.length === 1 && chosen[0] === goal}
      onClick={() => changeFilter({ item: chosenGoal(goal, chosen, scene.view.filter.item) })}
    >
      <svg className={styles.disc} viewBox="0 0 32 20" aria-hidden="true">
        <circle cx="16" cy="10" r="7" fill={palette.goals[goal]} />
      </svg>
      <span>{t('legend.goal', { code: goal, title: titleOf(goal) })}</span>
    </button>
  ));
}
