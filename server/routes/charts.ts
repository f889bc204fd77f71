import { createRoute, z } from '@hono/zod-openapi';
import { currencies, fundingKinds } from '@stratlas/seeds/project';
import { deviationSchema, flowsSchema } from '../contract/charts.ts';
import { exchangeRates } from '../queries/convert.ts';
import { deviation } from '../queries/deviation.ts';
import { flows } from '../queries/flows.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const query = filterParameters.extend({
  in: z.enum(currencies).default('UAH').openapi({ description: 'The currency of all figures.' }),
});

const flowRoute = createRoute({
  method: 'get',
  path: '/api/flows',
  summary: 'From which funders, for which goals and to which raions money goes',
  request: {
    query: query.extend({
      paid: z.enum(fundingKinds).default('planned').openapi({ description: 'Which money.' }),
    }),
  },
  responses: { 200: ok('The rows add up to the summary', flowsSchema), ...failures },
});

const deviationRoute = createRoute({
  method: 'get',
  path: '/api/deviation',
  summary: 'What was planned against what was carried out, where both are known',
  request: { query },
  responses: { 200: ok('By year and by project', deviationSchema), ...failures },
});

/** What charts need beside the totals. */
export const chartRoutes = ({ db }: Deps) =>
  createRouter()
    .openapi(flowRoute, async (c) => {
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      const { in: to, paid } = c.req.valid('query');
      return c.json(await flows(db, filter, paid, { to, rates: await exchangeRates(db) }), 200);
    })
    .openapi(deviationRoute, async (c) => {
      const filter = filterOf(c.req.url);
      await refuseUnknown(db, filter);
      const { in: to } = c.req.valid('query');
      return c.json(await deviation(db, filter, { to, rates: await exchangeRates(db) }), 200);
    });
