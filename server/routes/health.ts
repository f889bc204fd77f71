import { Hono } from 'hono';
import type { Deps } from './router.ts';

/** `/healthz`: the process answers. `/readyz`: the database answers and is loaded. */
export const healthRoutes = ({ db, version }: Deps) =>
  new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const stored = await db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', 'sources')
        .executeTakeFirst()
        .catch(() => undefined);
      const ready = stored?.value === version;
      return c.json({ status: ready ? 'ready' : 'not_ready', version }, ready ? 200 : 503);
    });
