import { funderOf, isItemCode, type ProjectDetail, projectOf } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { askQuery } from '../api/ask-queries.ts';
import { allPlacesQuery, itemQuery, placeQuery, strategyQuery } from '../api/queries.ts';
import { projectEditionQuery, projectQuery } from '../api/register-queries.ts';
import { regionsQuery } from '../api/unit-queries.ts';
import { pointsOf } from '../state/pointed.ts';
import type { MapData } from './bind-map.ts';
import { around, type Bounds } from './camera.ts';
import type { LandShape } from './layers/near.ts';

/** The map's data through the same cache that the panels read. */
export const mapData = (client: QueryClient): MapData => ({
  strategy: () => client.fetchQuery(strategyQuery()),
  edition: () => client.fetchQuery(projectEditionQuery()),
  pointsOf: async (project) => pointsOf(await client.fetchQuery(projectQuery(project))),
  shade: async (view) => {
    const { askedBy, shadingOf } = await import('../features/shading/shading.ts');
    const asked = askedBy(view);
    const regions = await client.fetchQuery(regionsQuery(view.filter, view.units, asked.currency));
    return shadingOf(regions, asked).shade;
  },
  land: async ({ near, filter, in: currency }) => {
    const { land } = await client.fetchQuery(askQuery(near ?? '', filter, currency));
    return land as LandShape;
  },
  boundsOf: async (id) => {
    if (funderOf(id) !== null) return null;
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
const boundsOfProject = (project: ProjectDetail) =>
  around(pointsOf(project).map(([lon, lat]): Bounds => [lon, lat, lon, lat]));
