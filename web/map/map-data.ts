import { isItemCode } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { allPlacesQuery, itemQuery, placeQuery, strategyQuery } from '../api/queries.ts';
import type { MapData } from './bind-map.ts';
import { around } from './camera.ts';

/** The map's data through the same cache that the panels read. */
export const mapData = (client: QueryClient): MapData => ({
  strategy: () => client.fetchQuery(strategyQuery()),
  boundsOf: async (id) => {
    if (!isItemCode(id)) return (await client.fetchQuery(placeQuery(id))).bbox;
    const { places } = await client.fetchQuery(itemQuery(id));
    return around(places.flatMap(({ bbox }) => (bbox === null ? [] : [bbox])));
  },
  boundsOfLit: async ({ placeIds, kinds }) => {
    const places = [...(await client.fetchQuery(allPlacesQuery())).values()];
    const lit = places.filter(({ id, kind }) => placeIds.includes(id) || kinds.includes(kind));
    return around(lit.flatMap(({ bbox }) => (bbox === null ? [] : [bbox])));
  },
});
