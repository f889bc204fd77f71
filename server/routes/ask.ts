import { createRoute, z } from '@hono/zod-openapi';
import { currencies } from '@stratlas/seeds/project';
import { askSchema } from '../contract/ask.ts';
import { conversionTo } from '../queries/money.ts';
import { nearParameter, nearReader } from './near.ts';
import { filterOf, filterParameters, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const route = createRoute({
  method: 'get',
  path: '/api/ask',
  summary: 'What of a filter lies in a piece of land, and what of each kind is nearest to it',
  request: {
    query: filterParameters.extend({ near: nearParameter, in: z.enum(currencies).optional() }),
  },
  responses: {
    200: ok('What is inside, and apart from it what may be inside', askSchema),
    ...failures,
  },
});

export const askRoutes = ({ db }: Deps) => {
  const land = nearReader(db);
  return createRouter().openapi(route, async (c) => {
    const filter = filterOf(c.req.url);
    await refuseUnknown(db, filter);
    const { near, in: to } = c.req.valid('query');
    const situated = await land(near);
    const { ask } = await import('../queries/ask/ask.ts');
    return c.json(await ask(db, situated, filter, await conversionTo(db, to)), 200);
  });
};
