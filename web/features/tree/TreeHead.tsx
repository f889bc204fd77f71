import { isEmptyFilter } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { matchingAreas } from '../../state/areas.ts';
import type { Strategy } from '../../state/strategy.ts';
import { useView } from '../../state/view-store.ts';
import styles from './TreeHead.module.css';

/** How much of the strategy the filter selects, and what the strategy consists of. */
export function TreeHead({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation();
  const filter = useView((view) => view.filter);
  const isEnglish = useView(({ lang }) => lang === 'en');
  const { goals, objectives, tasks, areas } = strategy.response.counts;
  const shown = matchingAreas(strategy.areas, filter).length;
  const parts = [
    t('count.goals', { count: goals }),
    t('count.objectives', { count: objectives }),
    t('count.tasks', { count: tasks }),
  ];
  return (
    <header className={styles.head}>
      <p className={styles.shown} aria-live="polite">
        {t('tree.shown', { shown, count: areas })}
      </p>
      <p>{parts.join(' · ')}</p>
      {isEmptyFilter(filter) && <p>{t('tree.hint')}</p>}
      {shown === 0 && <p>{t('tree.empty')}</p>}
      {isEnglish && <p>{t('notice.unofficial')}</p>}
    </header>
  );
}
