import type { MiddlewareHandler } from 'hono';
import { ApiError } from '../errors.ts';
import { hasSession } from './cookie.ts';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/** Changes nothing, so any page may ask it. */
const open = ['/api/link-text'];

/**
 * Refuses what another site's page sends with the cookies of a person who is signed in here.
 * Browsers tell the origin of every request that may change something.
 * @param url the public address of the site; without it that of each request
 */
export const sameOrigin =
  (url: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    const { method, path, raw } = c.req;
    const isOpen = harmless.includes(method) || open.includes(path) || !hasSession(raw.headers);
    if (!isOpen && c.req.header('origin') !== new URL(url ?? c.req.url).origin) {
      throw new ApiError(403, 'wrong_origin', 'The request does not come from this site’s page.');
    }
    await next();
  };
