import { createRoute } from '@hono/zod-openapi';
import { unfundedSchema } from '../contract/unfunded.ts';
import { unfundedProjects } from '../queries/unfunded/projects.ts';
import { unfundedTasks } from '../queries/unfunded/tasks.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const route = createRoute({
  method: 'get',
  path: '/api/unfunded',
  summary: 'What of a filter has no committed or disbursed money yet: ideas and plans, and tasks',
  request: { query: filterParameters },
  responses: { 200: ok('Need, people, place and who answers', unfundedSchema), ...failures },
});

export const unfundedRoutes = ({ db }: Deps) =>
  createRouter().openapi(route, async (c) => {
    const filter = filterOf(c.req.url);
    await refuseUnknown(db, filter);
    const [projects, tasks] = await Promise.all([
      unfundedProjects(db, filter),
      unfundedTasks(db, filter),
    ]);
    return c.json({ projects, tasks }, 200);
  });
