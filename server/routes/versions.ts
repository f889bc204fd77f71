import { Hono } from 'hono';
import type { Database } from '../db/schema.ts';
import { ApiError, notFound } from '../errors.ts';
import { versionOpener } from '../versions/open-version.ts';

/** What answers requests, as a whole app does. */
interface Answering {
  request: (path: string, init?: RequestInit) => Response | Promise<Response>;
}

/** Stories are always those of now: only what they show may be older. */
const isOfNow = (path: string): boolean => /^\/api\/stories(?:[/?]|$)/.test(path);

/**
 * The atlas as it was: `/at/<version>/api/…` answers from a kept version as `/api/…` does from the
 * data of now. Nothing can be written there, and nobody is signed in.
 * @param live the app itself
 * @param make an app over a version's own database
 */
export function versionRoutes(db: Database, live: Answering, make: (copy: Database) => Answering) {
  const open = versionOpener(db, make);
  return new Hono().all('/at/:version/api/*', async (c) => {
    const version = c.req.param('version');
    if (c.req.method !== 'GET') {
      throw new ApiError(405, 'read_only', 'A version that was kept is only read.');
    }
    const { pathname, search } = new URL(c.req.url);
    const path = pathname.slice(`/at/${version}`.length) + search;
    const headers = readingHeaders(c.req.raw.headers);
    if (isOfNow(path)) return live.request(path, { headers });
    const kept = await open(version);
    if (kept === null) throw notFound('version', version);
    return kept.request(path, { headers });
  });
}

/** What an answer may depend on; cookies do not come along. */
function readingHeaders(headers: Headers): Headers {
  const names = ['accept', 'accept-encoding', 'accept-language', 'if-none-match', 'host'];
  return new Headers(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    }),
  );
}
