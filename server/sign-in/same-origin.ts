import type { MiddlewareHandler } from 'hono';
import { wrongOrigin } from './refusal.ts';

const harmless = ['GET', 'HEAD', 'OPTIONS'];

/** Changes nothing, so any page may ask it. */
const open = ['/api/link-text'];

/**
 * Browsers say with every request that may change something from where it comes: by
 * `Sec-Fetch-Site`, else by `Origin`. Who says neither is a program and holds no cookies of others.
 */
function isOwn(headers: Headers, own: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  return origin === null || origin === own;
}

/**
 * Refuses what another site's page sends to change something here with a person's cookies.
 * @param url the public address of the site; without it that of each request
 */
export const sameOrigin =
  (url: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    const { method, path, raw } = c.req;
    const isOpen = harmless.includes(method) || open.includes(path);
    if (!isOpen && !isOwn(raw.headers, new URL(url ?? c.req.url).origin)) throw wrongOrigin();
    await next();
  };
