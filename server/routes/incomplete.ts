import { createRoute, z } from '@hono/zod-openapi';
import { incompleteSchema } from '../contract/incomplete.ts';
import { incomplete } from '../queries/incomplete.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const route = createRoute({
  method: 'get',
  path: '/api/incomplete',
  summary: 'Records that lack a sum, year, place, task or status, those with the most money first',
  request: {
    query: filterParameters.extend({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
  },
  responses: { 200: ok('What to complete first', incompleteSchema), ...failures },
});

export const incompleteRoutes = ({ db }: Deps) =>
  createRouter().openapi(route, async (c) => {
    const filter = filterOf(c.req.url);
    await refuseUnknown(db, filter);
    return c.json(await incomplete(db, filter, c.req.valid('query').limit), 200);
  });
