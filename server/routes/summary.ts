import { createRoute, z } from '@hono/zod-openapi';
import { currencies } from '@stratlas/seeds/project';
import { divisions, totalsSchema } from '../contract/money.ts';
import { summarySchema } from '../contract/responses.ts';
import { conversionTo } from '../queries/money.ts';
import { summary } from '../queries/summary.ts';
import { totals } from '../queries/totals.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const query = filterParameters.extend({
  in: z
    .enum(currencies)
    .optional()
    .openapi({ description: 'Gives figures in this currency too, with the rates that made them.' }),
});

const whole = createRoute({
  method: 'get',
  path: '/api/summary',
  summary: 'How much a filter selects: in all, on the map and on the shelf',
  request: { query },
  responses: { 200: ok('`map` and `shelf` add up to `total`', summarySchema), ...failures },
});

const divided = createRoute({
  method: 'get',
  path: '/api/totals',
  summary: 'The money that a filter selects, divided by goal, funder, year or unit',
  request: { query: query.extend({ by: z.enum(divisions).openapi({ example: 'goal' }) }) },
  responses: {
    200: ok('The money of the rows adds up to that of the summary', totalsSchema),
    ...failures,
  },
});

export const summaryRoutes = ({ db }: Deps) =>
  createRouter()
    .openapi(whole, async (c) => {
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      return c.json(
        await summary(db, filter, await conversionTo(db, c.req.valid('query').in)),
        200,
      );
    })
    .openapi(divided, async (c) => {
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      const { by, in: to } = c.req.valid('query');
      return c.json(await totals(db, by, filter, await conversionTo(db, to)), 200);
    });
