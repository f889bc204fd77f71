import type { UnitResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import type { Tree } from '../../state/tree.ts';
import { changeFilter, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { labelOf, nameOf } from '../../ui/item-words.ts';
import { cellFilter } from '../matrix/cell-filter.ts';
import styles from './Gaps.module.css';
import type { By, Gap } from './gaps.ts';

interface Props {
  gap: Gap;
  by: By;
  /** People of the gap that concerns the most of them. */
  most: number;
  places: readonly UnitResponse[];
  tree: Tree;
  onBrief: (task: string, placeIds: readonly string[]) => void;
}

/** A task or a unit, how many people its gap concerns, and where or what it is. */
export function GapRow({ gap, by, most, places, tree, onBrief }: Props) {
  const { t } = useTranslation('units');
  const language = useView(({ lang }) => lang);
  const { id, others, people } = gap;
  const name = (one: string) => nameIn(one, places, tree, language);
  const count = t(by === 'task' ? 'gaps.places' : 'gaps.tasks', { count: others.length });
  return (
    <li>
      <details>
        <summary>
          {by === 'task' && <GoalIcon code={id} />}
          <span className={styles.name}>
            {by === 'task' && <b>{id}</b>} {name(id)}
          </span>
          <span className={styles.people}>
            <i aria-hidden="true" style={{ width: `${most === 0 ? 0 : (people / most) * 100}%` }} />
            {t('gaps.peopleCount', {
              count: people,
              number: new Intl.NumberFormat(language).format(people),
            })}
            , {count}
          </span>
        </summary>
        {by === 'task' && (
          <IconButton
            icon="print"
            label={t('brief.print')}
            wordy
            onClick={() => onBrief(id, others)}
          />
        )}
        <ul className={styles.others}>
          {others.map((other) => {
            const [task, place] = by === 'task' ? [id, other] : [other, id];
            return (
              <li key={other}>
                <button type="button" onClick={() => keepTo(task, place, tree)}>
                  {by === 'place' && <b>{other}</b>} {name(other)}
                </button>
                <IconButton
                  icon="print"
                  label={`${t('brief.print')}: ${task}, ${name(place)}`}
                  onClick={() => onBrief(task, [place])}
                />
              </li>
            );
          })}
        </ul>
      </details>
    </li>
  );
}

function nameIn(id: string, places: Props['places'], tree: Tree, language: 'uk' | 'en'): string {
  const item = tree.byCode.get(id);
  if (item) return labelOf(item, language);
  const place = places.find(({ placeId }) => placeId === id);
  return place ? nameOf(place, language) : id;
}

function keepTo(task: string, placeId: string, tree: Tree): void {
  const cell = { row: { of: 'one', id: task }, column: { of: 'one', id: placeId } } as const;
  changeFilter(cellFilter(cell, tree.childrenOf) ?? {});
}
