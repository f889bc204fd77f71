import { isItemCode, type ProjectDetail, projectOf } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { allPlacesQuery, itemQuery, placeQuery, strategyQuery } from '../api/queries.ts';
import { projectQuery, projectSpotsQuery } from '../api/register-queries.ts';
import type { MapData } from './bind-map.ts';
import { around, type Bounds } from './camera.ts';

/** The map's data through the same cache that the panels read. */
export const mapData = (client: QueryClient): MapData => ({
  strategy: () => client.fetchQuery(strategyQuery()),
  projects: () => client.fetchQuery(projectSpotsQuery()),
  boundsOf: async (id) => {
    const project = projectOf(id);
    if (project !== null) return boundsOfProject(await client.fetchQuery(projectQuery(project)));
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

/** The box of all that may be drawn of a project. */
const boundsOfProject = ({ places }: ProjectDetail) =>
  around(
    places.flatMap(({ lon, lat }): Bounds[] =>
      lon === null || lat === null ? [] : [[lon, lat, lon, lat]],
    ),
  );
