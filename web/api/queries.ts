import { codeToPath } from '@stratlas/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { bodyOf, server } from './client.ts';

const { api } = server;

/** The strategy does not change while a page is open; a new version comes with a new load. */
const forEver = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY };

export const strategyQuery = () =>
  queryOptions({ queryKey: ['strategy'], queryFn: () => bodyOf(api.strategy.$get()), ...forEver });

export const itemQuery = (code: string) =>
  queryOptions({
    queryKey: ['item', code],
    queryFn: () => bodyOf(api.items[':code'].$get({ param: { code: codeToPath(code) } })),
    ...forEver,
  });

export const placeQuery = (id: string) =>
  queryOptions({
    queryKey: ['place', id],
    queryFn: () => bodyOf(api.places[':id'].$get({ param: { id } })),
    ...forEver,
  });

const foundPlaces = '12';

/** Places with a name like these words, best first; an empty query asks for nothing. */
export const placeSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['places', q],
    queryFn: () => bodyOf(api.places.$get({ query: { q, limit: foundPlaces } })),
    enabled: q !== '',
  });

/** Every place with its names and its box, by id: for a list of ids it is one request instead of many. */
export const allPlacesQuery = () =>
  queryOptions({
    queryKey: ['all-places'],
    queryFn: async () => {
      const { items } = await bodyOf(api.places.$get({ query: {} }));
      return new Map(items.map((place) => [place.id, place]));
    },
    ...forEver,
  });

/** The places that a text names; a text of blanks asks for nothing. */
export const linkTextQuery = (text: string) =>
  queryOptions({
    queryKey: ['link-text', text],
    queryFn: () => bodyOf(api['link-text'].$post({ json: { text } })),
    enabled: text.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A place as the map draws it for an area. */
export interface DrawnPlace {
  code: string;
  placeId: string;
  nameUk: string;
  nameEn: string;
  drawing: string;
}

async function drawnPlaces(): Promise<DrawnPlace[]> {
  const answer = (await bodyOf(ask('/api/map/links.geojson'))) as {
    features: { properties: DrawnPlace }[];
  };
  return answer.features.map(({ properties }) => properties);
}

/** The very file that the map draws from, so that the table says the same as the map. */
export const drawnPlacesQuery = () =>
  queryOptions({ queryKey: ['drawn-places'], queryFn: drawnPlaces, ...forEver });
