import { createRoute, z } from '@hono/zod-openapi';
import { createRouter, type Deps, ok } from './router.ts';

const health = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'The process answers',
  responses: { 200: ok('It does', z.object({ status: z.literal('ok') })) },
});

const readiness = z.object({ status: z.enum(['ready', 'not_ready']), version: z.string() });

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'The database answers and holds the data of this version',
  responses: { 200: ok('It does', readiness), 503: ok('It does not', readiness) },
});

/** For whatever watches over the process. */
export const healthRoutes = ({ db, version }: Deps) =>
  createRouter()
    .openapi(health, (c) => c.json({ status: 'ok' as const }, 200))
    .openapi(ready, async (c) => {
      const stored = await db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', 'sources')
        .executeTakeFirst()
        .catch(() => undefined);
      if (stored?.value === version) return c.json({ status: 'ready' as const, version }, 200);
      return c.json({ status: 'not_ready' as const, version }, 503);
    });
