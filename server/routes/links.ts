import { createRoute, z } from '@hono/zod-openapi';
import { linkSchema } from '../contract/responses.ts';
import { links } from '../queries/links.ts';
import { itemCode } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/links',
  summary: 'The ledger: which item belongs to which place, with the words that say so',
  request: {
    query: z.strictObject({
      item: itemCode.optional().openapi({ type: 'string', example: '2.1.2' }),
      place: z.string().optional().openapi({ example: 'power-luhansk-tpp' }),
      method: z.string().optional().openapi({ example: 'curated' }),
    }),
  },
  responses: { 200: ok('Rows', z.object({ items: z.array(linkSchema) })), ...failures },
});

export const linkRoutes = ({ db }: Deps) =>
  createRouter().openapi(list, async (c) =>
    c.json({ items: await links(db, c.req.valid('query')) }, 200),
  );
