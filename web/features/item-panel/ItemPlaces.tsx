import type { ItemDetailResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import type { Tree } from '../../state/tree.ts';
import { select, useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { MarkedText } from '../marks/MarkedText.tsx';
import { namesOf } from '../marks/names.ts';
import { readingsOfItem } from '../marks/readings.ts';
import { groupPlaces } from './group-places.ts';
import styles from './ItemPlaces.module.css';

type LinkedPlace = ItemDetailResponse['places'][number];

/** A group with more places than this starts shut. */
const shortList = 12;

/** The places of an item and all under it, by kind; where the task's words set them, those words. */
export function ItemPlaces({ item, tree }: { item: ItemDetailResponse; tree: Tree | undefined }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  if (item.places.length === 0) {
    const reason = language === 'uk' ? item.reasonUk : item.reasonEn;
    return (
      <p className={panel.note}>
        {reason ? t('item.noPlaces', { reason }) : t('item.noPlacesBelow')}
      </p>
    );
  }
  return (
    <section className={panel.section}>
      <h3>{t('count.places', { count: item.places.length })}</h3>
      {item.level === 'area' && <TaskWords item={item} tree={tree} />}
      {groupPlaces(item.places).map(({ kind, places }) => (
        <details key={kind} open={places.length <= shortList}>
          <summary>
            {t(`kind.${kind}`)} · {places.length}
          </summary>
          <ul className={styles.list}>
            {places.map((place) => (
              <PlaceRow key={place.id} place={place} name={nameOf(place, language)} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function PlaceRow({ place, name }: { place: LinkedPlace; name: string }) {
  const { t } = useTranslation();
  const relation = place.links[0]?.relation;
  return (
    <li>
      <button type="button" className={panel.row} onClick={() => select(place.id)}>
        <span>
          {name}{' '}
          <span className={panel.aside}>
            {relation !== 'type_of_place' && relation !== undefined
              ? `· ${t(`relation.${relation}` as 'relation.concerns')}`
              : null}
          </span>
        </span>
      </button>
    </li>
  );
}

/** The task's text with the words that hold for each of its areas; nothing if none do. */
function TaskWords({ item, tree }: { item: ItemDetailResponse; tree: Tree | undefined }) {
  const { t } = useTranslation();
  const task = tree?.byCode.get(item.parentCode ?? '');
  if (!task) return null;
  const readings = readingsOfItem(
    task,
    item.places.flatMap(({ links }) => links),
  );
  if (readings.length === 0) return null;
  return (
    <blockquote className={panel.quote}>
      {t('item.task')} {task.code}: «
      <MarkedText text={task.textUk} readings={readings} names={namesOf(item.places)} />»
    </blockquote>
  );
}
