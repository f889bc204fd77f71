import type { ProjectDetail } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useStrategy } from '../../api/use-strategy.ts';
import { select, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { labelOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';

/** The tasks that a project serves, with their shares; guesses are called guesses. */
export function ProjectItems({ items }: Pick<ProjectDetail, 'items'>) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const tree = useStrategy().data?.tree;
  return (
    <section className={panel.section}>
      <h3>{t('project.tasks')}</h3>
      {items.map(({ code, share, state }) => {
        const item = tree?.byCode.get(code);
        return (
          <button key={code} type="button" className={panel.row} onClick={() => select(code)}>
            <GoalIcon code={code} />
            <span className={panel.code}>{code}</span>
            <span>
              {item && labelOf(item, language)}{' '}
              {items.length > 1 && <>{t('project.share', { share })} </>}
              {state === 'proposed' && (
                <span className={panel.badge} title={t('register.proposed')}>
                  {t('project.proposed')}
                </span>
              )}
            </span>
          </button>
        );
      })}
    </section>
  );
}
