import { createRoute, z } from '@hono/zod-openapi';
import { currencies } from '@stratlas/seeds/project';
import { unitKinds } from '../contract/explore.ts';
import { matrixSchema, regionsSchema, territoriesSchema } from '../contract/units.ts';
import { conversionTo } from '../queries/money.ts';
import { matrix } from '../queries/units/matrix.ts';
import { regions } from '../queries/units/regions.ts';
import { unitsOf } from '../queries/units/units.ts';
import { filterOf, filterParameters, noParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const query = filterParameters.extend({
  units: z.enum(unitKinds).default('raion').openapi({ description: 'Which units figures are of.' }),
  in: z
    .enum(currencies)
    .optional()
    .openapi({ description: 'Gives figures in this currency too, with the rates that made them.' }),
});

const regionsRoute = createRoute({
  method: 'get',
  path: '/api/regions',
  summary: 'Projects, money and covered tasks of each raion or hromada',
  request: { query },
  responses: {
    200: ok('With `elsewhere` the money adds up to that of the summary', regionsSchema),
    ...failures,
  },
});

const matrixRoute = createRoute({
  method: 'get',
  path: '/api/matrix',
  summary: 'Each task against each raion or hromada: projects and money, or why there are none',
  request: { query },
  responses: {
    200: ok('The money of the cells adds up to that of the summary', matrixSchema),
    ...failures,
  },
});

const territoryRoute = createRoute({
  method: 'get',
  path: '/api/territory',
  middleware: noParameters,
  summary: 'The last known state of the territory of each hromada, with its date and source',
  responses: {
    200: ok('Hromadas of which no source tells are not among them', territoriesSchema),
    400: failures[400],
  },
});

export const unitRoutes = ({ db }: Deps) =>
  createRouter()
    .openapi(regionsRoute, async (c) => {
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      const { units, in: to } = c.req.valid('query');
      return c.json(await regions(db, units, filter, await conversionTo(db, to)), 200);
    })
    .openapi(matrixRoute, async (c) => {
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      const { units, in: to } = c.req.valid('query');
      return c.json(await matrix(db, units, filter, await conversionTo(db, to)), 200);
    })
    .openapi(territoryRoute, async (c) => {
      const { units } = await unitsOf(db, 'hromada');
      const items = units.flatMap(({ placeId, territory }) =>
        territory === null ? [] : [{ placeId, ...territory }],
      );
      return c.json({ items }, 200);
    });
