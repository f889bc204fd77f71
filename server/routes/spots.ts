import { gzipSync } from 'node:zlib';
import { createRoute, z } from '@hono/zod-openapi';
import type { Box } from '../spots/spot-columns.ts';
import { spotStore } from '../spots/spot-store.ts';
import { maxTileZoom } from '../spots/zooms.ts';
import { accepts } from './frozen-answer.ts';
import { jsonText } from './json-text.ts';
import {
  boxParameter,
  filterOf,
  filterParameters,
  noParameters,
  refuseUnknown,
} from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';
import { pointsRoute, signParameters } from './spot-points.ts';

const spotPath = '/api/map/projects';

/** As a router knows it. */
export const tilePath = `${spotPath}/:z/:x/:tile`;

const tileDescription = z
  .object({
    tilejson: z.literal('3.0.0'),
    name: z.string(),
    tiles: z.array(z.string()),
    minzoom: z.int(),
    maxzoom: z.int(),
    vector_layers: z.array(z.object({ id: z.string(), fields: z.record(z.string(), z.string()) })),
    edition: z
      .string()
      .describe('Changes with the data; added to the address, it asks for new tiles.'),
  })
  .openapi('TileJson');

const describe = createRoute({
  method: 'get',
  path: `${spotPath}.json`,
  middleware: noParameters,
  summary: 'Where the tiles of the projects are (TileJSON 3.0), and of which edition of the data',
  responses: { 200: ok('TileJSON', tileDescription), 400: failures[400] },
});

const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().max(most));

const tile = createRoute({
  method: 'get',
  path: `${spotPath}/{z}/{x}/{tile}`,
  summary:
    'Signs of the projects that a filter selects, and what was drawn of them, as a vector tile',
  request: {
    params: z.object({
      z: wholeNumber(maxTileZoom).openapi({ type: 'integer', example: 7 }),
      x: wholeNumber(2 ** maxTileZoom - 1).openapi({ type: 'integer', example: 77 }),
      tile: z
        .string()
        .regex(/^\d{1,5}\.mvt$/, 'expected y.mvt, with the tile’s number from the north')
        .openapi({ example: '43.mvt' }),
    }),
    query: signParameters.extend({
      edition: z
        .string()
        .max(64)
        .optional()
        .describe('Only tells the tiles of two editions apart.'),
    }),
  },
  responses: {
    200: {
      description: 'MVT 2 with the layers `signs` and `shapes`',
      content: {
        'application/vnd.mapbox-vector-tile': { schema: { type: 'string', format: 'binary' } },
      },
    },
    ...failures,
  },
});

const page = createRoute({
  method: 'get',
  path: '/api/projects.geojson',
  summary: 'Locations of projects in a box, no finer than may be published, as GeoJSON (RFC 7946)',
  request: {
    query: filterParameters.extend({
      bbox: boxParameter.optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: {
    200: {
      description: 'A FeatureCollection; `more` is true where the box holds more than the limit',
      content: {
        'application/geo+json': {
          schema: z.looseObject({ type: z.literal('FeatureCollection'), more: z.boolean() }),
        },
      },
    },
    ...failures,
  },
});

/** Where projects are: tiles of signs for a map, and pages of features for everybody. */
export function spotRoutes({ db, dataVersion }: Deps) {
  const spots = spotStore(db, dataVersion);
  return createRouter()
    .openapi(describe, async (c) => c.json(tileJson(c.req.url, await dataVersion()), 200))
    .openapi(tile, async (c) => {
      const { z, x, tile: name } = c.req.valid('param');
      const { paid, in: currency } = c.req.valid('query');
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      const address = { z, x, y: Number.parseInt(name, 10) };
      const bytes = await (await spots()).tile({ filter, paid, currency }, address);
      return c.body(bytes, 200, { 'content-type': 'application/vnd.mapbox-vector-tile' });
    })
    .openapi(pointsRoute, async (c) => {
      const { paid, in: currency } = c.req.valid('query');
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      return c.json(await (await spots()).points({ filter, paid, currency }), 200);
    })
    .openapi(page, async (c) => {
      const { bbox = world, limit } = c.req.valid('query');
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      const body = await (await spots()).page(filter, bbox, limit);
      const zips = accepts(c.req.header('accept-encoding') ?? '', 'gzip');
      if (zips) c.header('content-encoding', 'gzip');
      c.header('vary', 'accept-encoding');
      const sent = zips ? Uint8Array.from(gzipSync(body, quick)) : body;
      return jsonText<FeaturePage>(c, sent, 'application/geo+json');
    });
}

/** Each page is asked for by few: a denser one would not pay. */
const quick = { level: 1 };

type FeaturePage = { type: 'FeatureCollection'; more: boolean };
const world: Box = [-180, -90, 180, 90];

/** Where the map may be asked for every project, however it is filtered. */
const tileJson = (url: string, edition: string) => ({
  tilejson: '3.0.0' as const,
  name: 'Stratlas: projects',
  tiles: [`${new URL(url).origin}${spotPath}/{z}/{x}/{y}.mvt`],
  minzoom: 0,
  maxzoom: maxTileZoom,
  vector_layers: [
    { id: 'signs', fields: signFields },
    { id: 'shapes', fields: { project: 'Id of the project', goal: signFields.goal } },
  ],
  edition,
});

const signFields = {
  count: 'How many projects stand here',
  sum: 'Their money within the filter, in hundredths of the currency',
  converted: 'True where a part of the sum was in another currency',
  partial: 'True where a part has no rate and is not in the sum',
  pie: 'Parts of eight of goals 1 to 4 and of no goal, of several projects',
  isSpread: 'True where they stand on several points, which a nearer zoom parts',
  placeId: 'The place where all of them are, unless they are spread',
  project: 'Id of the one project',
  goal: 'Number of the goal of its largest share, 0 where no task is known',
  nameUk: 'Its title',
  nameEn: 'Its title in English, where there is one',
};
