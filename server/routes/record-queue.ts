import { createRoute, z } from '@hono/zod-openapi';
import { queueSchema } from '../contract/records.ts';
import { recordStates, recordTypes, waitingStates } from '../contract/register.ts';
import { queue } from '../register/records/queue.ts';
import { requireRole } from '../sign-in/require-role.ts';
import { refused } from './record-requests.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const list = createRoute({
  method: 'get',
  path: '/api/records',
  summary: 'What waits for a second person, or is in another state',
  request: {
    query: z.strictObject({
      type: z.enum(recordTypes).optional(),
      state: z
        .enum(recordStates)
        .optional()
        .openapi({ description: 'Without it: submitted and delete_submitted.' }),
      limit: z.coerce.number().int().min(1).max(500).default(100),
      cursor: z
        .string()
        .regex(/^\d{1,15}$/, 'expected the nextCursor of another answer')
        .optional(),
    }),
  },
  responses: { 200: ok('Records', queueSchema), ...refused, 400: failures[400] },
});

export const recordQueueRoutes = (deps: Deps) =>
  createRouter().openapi({ ...list, middleware: requireRole(deps, 'editor') }, async (c) => {
    const { type, state, limit, cursor = '0' } = c.req.valid('query');
    const types = type === undefined ? recordTypes : [type];
    const states = state === undefined ? waitingStates : [state];
    const query = { types, states, limit, after: Number(cursor) };
    return c.json(await queue(deps.db, c.get('person'), query), 200);
  });
