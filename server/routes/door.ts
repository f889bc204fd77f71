import type { Context, MiddlewareHandler } from 'hono';
import { isOfThisMachine, requestAddress } from '../sign-in/address.ts';
import type { RateLimit, Standing } from './rate-limit.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];

const preflight = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': reading.join(', '),
  'access-control-allow-headers': 'accept, accept-crs, content-type, if-none-match, last-event-id',
  'access-control-max-age': '86400',
};

/** What a page of another site may see of an answer beside its body. */
const seenElsewhere =
  'content-crs, content-disposition, deprecation, etag, link, ratelimit, ratelimit-policy, retry-after, sunset';

/**
 * The door of the API. Everybody may read through it, also from the pages of other sites, which
 * cannot send anybody's cookies along; nobody may ask so often that others have to wait. What comes
 * from this machine itself is not counted.
 * @param limit null where nobody is counted
 */
export const door =
  (limit: RateLimit | null): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === 'OPTIONS') return c.body(null, 204, preflight);
    const standing = limit === null ? null : standingOf(c, limit);
    if (limit !== null && standing !== null && standing.left < 0)
      return refused(c, limit, standing);
    await next();
    const { headers } = c.res;
    if (reading.includes(c.req.method)) {
      headers.set('access-control-allow-origin', '*');
      headers.set('access-control-expose-headers', seenElsewhere);
    }
    if (limit !== null && standing !== null) {
      for (const [name, value] of limitHeaders(limit, standing)) headers.set(name, value);
    }
    return undefined;
  };

const standingOf = (c: Context, limit: RateLimit): Standing | null =>
  isOfThisMachine(c) ? null : limit.take(requestAddress(c));

/** As the IETF's draft on RateLimit header fields has them. */
const limitHeaders = ({ most }: RateLimit, { left, reset }: Standing): [string, string][] => [
  ['ratelimit-policy', `"minute";q=${most};w=60`],
  ['ratelimit', `"minute";r=${Math.max(0, left)};t=${reset}`],
];

function refused(c: Context, limit: RateLimit, standing: Standing): Response {
  const message = `Too many requests: ${limit.most} a minute are answered. Ask again in ${standing.reset} s.`;
  return c.json({ error: { code: 'too_many_requests', message } }, 429, {
    ...Object.fromEntries(limitHeaders(limit, standing)),
    'retry-after': String(standing.reset),
    'access-control-allow-origin': '*',
    'access-control-expose-headers': seenElsewhere,
  });
}
