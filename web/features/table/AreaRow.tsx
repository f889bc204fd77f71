import type { ItemResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import type { DrawnPlace } from '../../api/queries.ts';
import { select, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { nameOf, textOf } from '../../ui/item-words.ts';
import styles from './AreaTable.module.css';

/** How many places a cell names before it only counts them. */
const named = 5;

export function AreaRow({ item, places }: { item: ItemResponse; places: readonly DrawnPlace[] }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const selected = useView((view) => view.select === item.code);
  const more = places.length - named;
  return (
    <tr data-selected={selected}>
      <th scope="row">
        <button type="button" className={styles.code} onClick={() => select(item.code)}>
          <GoalIcon code={item.code} /> {item.code}
        </button>
      </th>
      <td>{textOf(item, language)}</td>
      <td>{item.scope && t(`scope.${item.scope}`)}</td>
      <td>
        {places.length > 0 ? (
          <>
            {places
              .slice(0, named)
              .map((place) => nameOf(place, language))
              .join('; ')}
            {more > 0 && ` ${t('table.others', { count: more })}`}
          </>
        ) : (
          <span className={styles.none}>
            {t(item.scope === 'oblast_wide' ? 'table.everywhere' : 'table.nowhere')}
          </span>
        )}
      </td>
    </tr>
  );
}
