import { createRoute, z } from '@hono/zod-openapi';
import { changesSchema } from '../contract/changes.ts';
import { changesSince } from '../queries/changes.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

/** The number alone, or a whole version of the data, which ends with it. */
const sinceForm = /^(?:[0-9a-f]{1,64}-)?(\d{1,15})$/;

const route = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'What was published and taken back since a version of the data, oldest first',
  request: {
    query: z.strictObject({
      since: z
        .string()
        .regex(sinceForm, 'expected the `next` of an earlier answer, or a version of the data')
        .transform((text) => Number(sinceForm.exec(text)?.[1]))
        .default(0)
        .openapi({ type: 'string', example: '0' }),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: { 200: ok('Changes', changesSchema), ...failures },
});

export const changeRoutes = ({ db }: Deps) =>
  createRouter().openapi(route, async (c) => {
    const { since, limit } = c.req.valid('query');
    return c.json(await changesSince(db, since, limit), 200);
  });
