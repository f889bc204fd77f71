import type { MiddlewareHandler } from 'hono';
import { holds } from './frozen-answer.ts';

/** A start may bring another program, whose answers to the same data may be others. */
const edition = Date.now().toString(36);

/**
 * For answers that depend on the published data and their address alone, and are made for each who
 * asks: their tag is the version of the data, so that who has one of them already gets 304 before
 * anything is made.
 * @param lastChange of the data, as HTTP writes a date
 */
export const unlessUnchanged =
  (dataVersion: () => Promise<string>, lastChange: () => Promise<string>): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    // Asked before the answer is made, which is then of this version or a newer one.
    const etag = `W/"${await dataVersion()}.${edition}"`;
    if (holds(c.req.header('if-none-match') ?? '', etag)) {
      return c.body(null, 304, { etag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
    }
    await next();
    const { headers, status } = c.res;
    if (status !== 200 || headers.has('etag')) return undefined;
    headers.set('etag', etag);
    headers.set('last-modified', await lastChange());
    headers.set('cache-control', 'no-cache');
    return undefined;
  };
