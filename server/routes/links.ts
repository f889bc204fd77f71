import { createRoute, z } from '@hono/zod-openapi';
import { linkSchema } from '../contract/responses.ts';
import { links } from '../queries/links.ts';
import { itemCode, methodParameter, placeId, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/links',
  summary:
    'Which item belongs to which place, with the words that say so: what holds of the ledger',
  request: {
    query: z.strictObject({
      item: itemCode.optional(),
      place: placeId.optional(),
      method: methodParameter.optional(),
    }),
  },
  responses: { 200: ok('Rows', z.object({ items: z.array(linkSchema) })), ...failures },
});

export const linkRoutes = ({ db }: Deps) =>
  createRouter().openapi(list, async (c) => {
    const query = c.req.valid('query');
    await refuseUnknown(db, query);
    return c.json({ items: await links(db, query) }, 200);
  });
