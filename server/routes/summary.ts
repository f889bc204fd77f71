import { createRoute } from '@hono/zod-openapi';
import { summarySchema } from '../contract/responses.ts';
import { summary } from '../queries/summary.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const totals = createRoute({
  method: 'get',
  path: '/api/summary',
  summary: 'How much a filter selects: in all, on the map and on the shelf',
  request: { query: filterParameters },
  responses: { 200: ok('`map` and `shelf` add up to `total`', summarySchema), ...failures },
});

export const summaryRoutes = ({ db }: Deps) =>
  createRouter().openapi(totals, async (c) => {
    const filter = filterOf(c.req.url);
    await refuseUnknown(db, filter);
    return c.json(await summary(db, filter), 200);
  });
