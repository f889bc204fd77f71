import type { MiddlewareHandler } from 'hono';
import { hasSession } from './cookie.ts';
import { wrongOrigin } from './refusal.ts';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/** Changes nothing, so any page may ask it. */
const open = ['/api/link-text'];

/**
 * Refuses what another site's page sends to change something here. Browsers tell the origin of
 * every such request; programs, which do not, must leave people's cookies alone.
 * @param url the public address of the site; without it that of each request
 */
export const sameOrigin =
  (url: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    const { method, path, raw } = c.req;
    if (!harmless.includes(method) && !open.includes(path)) {
      const origin = c.req.header('origin');
      const isOurs = origin === new URL(url ?? c.req.url).origin;
      if (!isOurs && (origin !== undefined || hasSession(raw.headers))) throw wrongOrigin();
    }
    await next();
  };
