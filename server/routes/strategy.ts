import { createRoute, z } from '@hono/zod-openapi';
import { codeFromPath } from '../contract/codes.ts';
import { itemDetailSchema, strategySchema } from '../contract/responses.ts';
import { notFound } from '../errors.ts';
import { itemDetail } from '../queries/item-detail.ts';
import { strategy } from '../queries/items.ts';
import { itemCode, noParameters } from './parameters.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const tree = createRoute({
  method: 'get',
  path: '/api/strategy',
  middleware: noParameters,
  summary: 'The whole strategy: goals, objectives, tasks and areas in both languages',
  responses: { 200: ok('The tree, in order', strategySchema), ...failures },
});

const item = createRoute({
  method: 'get',
  path: '/api/items/{code}',
  middleware: noParameters,
  summary: 'An item with all above it and its places',
  request: {
    params: z.object({
      code: z.string().transform(codeFromPath).pipe(itemCode).openapi({
        type: 'string',
        example: '2.1.2~3',
        description: 'A `/` of the code is written `~` or `%2F`.',
      }),
    }),
  },
  responses: { 200: ok('The item', itemDetailSchema), ...failures },
});

export const strategyRoutes = ({ db, version }: Deps) =>
  createRouter()
    .openapi(tree, async (c) => c.json(await strategy(db, version), 200))
    .openapi(item, async (c) => {
      const { code } = c.req.valid('param');
      const found = await itemDetail(db, code);
      if (!found) throw notFound('item', code);
      return c.json(found, 200);
    });
