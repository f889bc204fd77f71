import { createRoute } from '@hono/zod-openapi';
import { withoutTaskSchema } from '../contract/without-task.ts';
import { withoutTask } from '../queries/without-task.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const route = createRoute({
  method: 'get',
  path: '/api/without-task',
  summary:
    'Projects of a filter of which no task of the strategy is confirmed: how many, how much, which',
  request: { query: filterParameters },
  responses: { 200: ok('Their share, money and list', withoutTaskSchema), ...failures },
});

export const withoutTaskRoutes = ({ db }: Deps) =>
  createRouter().openapi(route, async (c) => {
    const filter = filterOf(c.req.url);
    await refuseUnknown(db, filter);
    return c.json(await withoutTask(db, filter), 200);
  });
