import { createRoute, z } from '@hono/zod-openapi';
import { linkMethods, linkSchema } from '../contract/responses.ts';
import { links } from '../queries/links.ts';
import { itemCode, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/links',
  summary: 'The ledger: which item belongs to which place, with the words that say so',
  request: {
    query: z.strictObject({
      item: itemCode.optional().openapi({ type: 'string', example: '2.1.2' }),
      place: z.string().optional().openapi({ example: 'power-luhansk-tpp' }),
      method: z.enum(linkMethods).optional().openapi({ example: 'curated' }),
    }),
  },
  responses: { 200: ok('Rows', z.object({ items: z.array(linkSchema) })), ...failures },
});

export const linkRoutes = ({ db }: Deps) =>
  createRouter().openapi(list, async (c) => {
    const query = c.req.valid('query');
    await refuseUnknown(db, { item: listOf(query.item), place: listOf(query.place) });
    return c.json({ items: await links(db, query) }, 200);
  });

const listOf = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
