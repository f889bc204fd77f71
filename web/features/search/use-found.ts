import type { FoundPlaceResponse, ItemResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { placeSearchQuery } from '../../api/queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { matchingAreas } from '../../state/areas.ts';
import { useDelayed } from '../../state/use-delayed.ts';
import { useView } from '../../state/view-store.ts';
import { findItems } from './find-items.ts';

export interface Found {
  q: string;
  places: readonly FoundPlaceResponse[];
  items: readonly ItemResponse[];
  /** How many areas of the present filter hold the words. */
  withWords: number;
  /** Whether the server is still being asked for places, or could not be. */
  state: 'done' | 'busy' | 'failed';
}

/** Long enough not to ask for every letter, short enough not to be felt. */
const delay = 150;
const mostItems = 8;

/** What answers these words: items at once from the page, places from the server. */
export function useFound(text: string): Found {
  const q = text.trim();
  const strategy = useStrategy().data;
  const filter = useView((view) => view.filter);
  const asked = useDelayed(q, delay);
  const places = useQuery({ ...placeSearchQuery(asked), placeholderData: (before) => before });
  const isBusy = asked !== q || places.isFetching;
  return {
    q,
    places: q === '' ? [] : (places.data?.items ?? []),
    items: findItems(strategy?.response.items ?? [], q, mostItems),
    withWords: q === '' ? 0 : matchingAreas(strategy?.areas ?? [], { ...filter, q }).length,
    state: places.isError ? 'failed' : isBusy ? 'busy' : 'done',
  };
}

/** Keys of the list's options: what was found, and its id. */
export const keyOf = (what: 'item' | 'place' | 'words', id: string): string => `${what} ${id}`;

export function readKey(key: string): { what: string; id: string } {
  const [what = '', id = ''] = key.split(' ');
  return { what, id };
}

/** What Enter chooses while no option is pointed at: the first of the list. */
export function firstKey({ places, items, withWords }: Found): string | null {
  const [place] = places;
  const [item] = items;
  if (place) return keyOf('place', place.id);
  if (item) return keyOf('item', item.code);
  return withWords > 0 ? keyOf('words', '') : null;
}
