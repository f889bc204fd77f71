import { createRoute, z } from '@hono/zod-openapi';
import { linkFeatures } from '../queries/link-features.ts';
import { groundFeatures, labelFeatures, placeFeatures } from '../queries/place-features.ts';
import { projectFeatures } from '../queries/projects.ts';
import { jsonText } from './json-text.ts';
import { boxParameter, kindsParameter, noParameters } from './parameters.ts';
import { createRouter, type Deps, failures } from './router.ts';

type FeatureCollection = { type: 'FeatureCollection' };

const geojson = { 'content-type': 'application/geo+json' };
const answer = {
  description: 'GeoJSON FeatureCollection',
  content: {
    'application/geo+json': { schema: z.looseObject({ type: z.literal('FeatureCollection') }) },
  },
};

const placesRoute = createRoute({
  method: 'get',
  path: '/api/places.geojson',
  summary: 'Places as GeoJSON (RFC 7946)',
  request: {
    query: z.strictObject({ kind: kindsParameter.optional(), bbox: boxParameter.optional() }),
  },
  responses: { 200: answer, ...failures },
});

const mapRoute = (name: string, summary: string) =>
  createRoute({
    method: 'get',
    path: `/api/map/${name}.geojson`,
    middleware: noParameters,
    summary,
    responses: { 200: answer, 400: failures[400] },
  });

/** GeoJSON for the page's map and for any other. */
export const mapRoutes = ({ db }: Deps) =>
  createRouter()
    .openapi(placesRoute, async (c) => {
      const { kind = [], bbox } = c.req.valid('query');
      return c.json(await placeFeatures(db, { kind, bbox }), 200, geojson);
    })
    .openapi(mapRoute('labels', 'Where units bear their names'), async (c) =>
      c.json(await labelFeatures(db), 200, geojson),
    )
    .openapi(mapRoute('links', 'The places of every area, as the map draws them'), async (c) =>
      c.json(await linkFeatures(db), 200, geojson),
    )
    .openapi(
      mapRoute('projects', 'Where projects are, no finer than may be published'),
      async (c) => jsonText<FeatureCollection>(c, projectFeatures(db), geojson['content-type']),
    )
    .openapi(mapRoute('ground', 'What lies beneath the places'), async (c) =>
      c.json(await groundFeatures(db), 200, geojson),
    );
