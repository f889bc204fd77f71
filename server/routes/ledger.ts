import { createRoute, z } from '@hono/zod-openapi';
import { ledgerRowSchema } from '../contract/ledger.ts';
import { ledger } from '../queries/ledger.ts';
import { itemCode, methodParameter, placeId, refuseUnknown } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/ledger',
  summary: 'All that was said of items and places, by whom and when',
  request: {
    query: z.strictObject({
      item: itemCode.optional(),
      place: placeId.optional(),
      method: methodParameter.optional(),
      all: z
        .enum(['0', '1'])
        .default('0')
        .openapi({ description: '1: with the rows that no longer hold.' }),
    }),
  },
  responses: { 200: ok('Rows', z.object({ items: z.array(ledgerRowSchema) })), ...failures },
});

export const ledgerRoutes = ({ db }: Deps) =>
  createRouter().openapi(list, async (c) => {
    const { all, ...query } = c.req.valid('query');
    await refuseUnknown(db, query);
    return c.json({ items: await ledger(db, { ...query, all: all === '1' }) }, 200);
  });
