import type { ItemResponse } from '@stratlas/server/contract';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { labelOf } from '../../ui/item-words.ts';
import { PlaceOption } from './PlaceOption.tsx';
import styles from './Search.module.css';
import { type Found, keyOf } from './use-found.ts';

/** The answers in groups: places, items of the strategy, and the words as a filter. */
export function FoundList({ found }: { found: Found }) {
  const { t } = useTranslation();
  const { q, places, items, withWords, state } = found;
  const empty = { busy: t('search.busy'), failed: t('search.failed'), done: t('search.none') };
  return (
    <>
      <ListBox
        className={styles.list ?? ''}
        renderEmptyState={() => <p className={styles.note}>{empty[state]}</p>}
      >
        {places.length > 0 && (
          <ListBoxSection>
            <Header className={styles.group ?? ''}>{t('search.places')}</Header>
            {places.map((place) => (
              <PlaceOption key={place.id} id={keyOf('place', place.id)} place={place} />
            ))}
          </ListBoxSection>
        )}
        {items.length > 0 && (
          <ListBoxSection>
            <Header className={styles.group ?? ''}>{t('search.items')}</Header>
            {items.map((item) => (
              <ItemOption key={item.code} item={item} />
            ))}
          </ListBoxSection>
        )}
        {withWords > 0 && (
          <ListBoxSection>
            <Header className={styles.group ?? ''}>{t('search.words')}</Header>
            <ListBoxItem id={keyOf('words', '')} textValue={q} className={styles.option ?? ''}>
              <Icon name="search" />
              <span>{t('search.filterWords', { count: withWords, q })}</span>
            </ListBoxItem>
          </ListBoxSection>
        )}
      </ListBox>
      {state === 'failed' && items.length > 0 && <p className={styles.note}>{empty.failed}</p>}
    </>
  );
}

function ItemOption({ item }: { item: ItemResponse }) {
  const language = useView(({ lang }) => lang);
  const label = labelOf(item, language);
  return (
    <ListBoxItem id={keyOf('item', item.code)} textValue={label} className={styles.option ?? ''}>
      <GoalIcon code={item.code} />
      <span className={styles.clamped}>
        <small>{item.code}</small> {label}
      </span>
    </ListBoxItem>
  );
}
