import type { FoundPlaceResponse, ItemResponse, ProjectAnswer } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { placeSearchQuery } from '../../api/queries.ts';
import { organisationsQuery } from '../../api/register-queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { matchingAreas } from '../../state/areas.ts';
import { useDelayed } from '../../state/use-delayed.ts';
import { useView } from '../../state/view-store.ts';
import { findFunders, type Organisation } from './find-funders.ts';
import { findItems } from './find-items.ts';
import { keyOf } from './option-key.ts';
import { type FoundPosition, readPosition } from './position.ts';
import { placesOfCodeQuery, projectSearchQuery } from './search-queries.ts';

export interface Found {
  q: string;
  position: FoundPosition | null;
  places: readonly FoundPlaceResponse[];
  items: readonly ItemResponse[];
  projects: readonly Pick<ProjectAnswer, 'id' | 'titleUk' | 'titleEn'>[];
  funders: readonly Organisation[];
  /** How many areas of the present filter hold the words. */
  withWords: number;
  /** Whether the server is still being asked, or could not be. */
  state: 'done' | 'busy' | 'failed';
}

/** Long enough not to ask for every letter, short enough not to be felt. */
const delay = 150;
const mostItems = 8;

/** What answers these words: items at once from the page, places and projects from the server. */
export function useFound(text: string): Found {
  const q = text.trim();
  const strategy = useStrategy().data;
  const filter = useView((view) => view.filter);
  const asked = useDelayed(q, delay);
  const places = useQuery({ ...placeSearchQuery(asked), placeholderData: (before) => before });
  const byCode = useQuery(placesOfCodeQuery(asked));
  const projects = useQuery({ ...projectSearchQuery(asked), placeholderData: (before) => before });
  const funders = useQuery({ ...organisationsQuery(), enabled: q !== '' });
  const isBusy = asked !== q || places.isFetching || projects.isFetching || byCode.isFetching;
  const isFailed = places.isError || projects.isError;
  const answered = q === '' ? null : { places: places.data, projects: projects.data };
  return {
    q,
    position: readPosition(q),
    places: byCode.data ?? answered?.places?.items ?? [],
    items: findItems(strategy?.response.items ?? [], q, mostItems),
    projects: answered?.projects?.items ?? [],
    funders: findFunders([...(funders.data?.values() ?? [])], q),
    withWords: q === '' ? 0 : matchingAreas(strategy?.areas ?? [], { ...filter, q }).length,
    state: isFailed ? 'failed' : isBusy ? 'busy' : 'done',
  };
}

/** What Enter chooses while no option is pointed at: the first of the list. */
export function firstKey(found: Found): string | null {
  const { position, places, items, projects, funders, withWords } = found;
  if (position) return keyOf('position', position.join(','));
  const first = [
    ...places.slice(0, 1).map(({ id }) => keyOf('place', id)),
    ...items.slice(0, 1).map(({ code }) => keyOf('item', code)),
    ...projects.slice(0, 1).map(({ id }) => keyOf('project', id)),
    ...funders.slice(0, 1).map(({ id }) => keyOf('funder', id)),
    ...(withWords > 0 ? [keyOf('words', '')] : []),
  ][0];
  return first ?? null;
}
