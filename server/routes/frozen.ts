import type { MiddlewareHandler } from 'hono';
import { writePairs } from '../contract/query-string.ts';
import { freeze, send } from './frozen-answer.ts';
import { FrozenStore } from './frozen-store.ts';
import { readUpTo } from './read-up-to.ts';

/** What is kept in all, and the longest body that is worth it. */
const limits = { all: 16_000_000, body: 8_000_000 };

/**
 * Answers that stay the same while the data do: made once for each version of them and each
 * address, however its parameters are ordered, kept as compressed bytes, and not sent again to whom
 * already has them (the ETag is the hash of the body). What is too long to keep passes as it comes.
 * @param dataVersion the version of the data now
 * @param lastChange of the data, as HTTP writes a date
 */
export function frozen(
  dataVersion: () => Promise<string>,
  lastChange: () => Promise<string>,
): MiddlewareHandler {
  const store = new FrozenStore(limits.all);
  return async (c, next) => {
    if (c.req.method !== 'GET') return next();
    const { pathname, searchParams } = new URL(c.req.url);
    const key = `${pathname}?${writePairs(searchParams)}`;
    const request = c.req.raw.headers;
    // Asked before the answer is made, which is then of this version or a newer one.
    const version = await dataVersion();
    const kept = store.get(version, key);
    if (kept !== undefined) {
      c.res = send(kept, request);
      return;
    }
    await next();
    if (c.res.status !== 200 || c.res.body === null) return;
    const type = c.res.headers.get('content-type') ?? 'application/json';
    const read = await readUpTo(c.res.body, limits.body);
    if ('passing' in read) {
      c.res = new Response(read.passing, c.res);
      return;
    }
    const answer = freeze(type, read.whole, await lastChange(), request);
    store.keep(version, key, answer);
    c.res = send(answer, request);
  };
}
