import { Hono } from 'hono';

/** What answers requests, as a whole app does. */
interface Answering {
  fetch: (request: Request, env?: object) => Response | Promise<Response>;
}

const numberedPath = '/api/v1';

/**
 * The API under its number: `/api/v1/…` is `/api/…` as long as there is no second version, and
 * stays when there is one.
 */
export const numberedRoutes = (live: Answering) =>
  new Hono<{ Bindings: object }>().all(`${numberedPath}/*`, (c) => {
    const url = new URL(c.req.url);
    const rest = url.pathname.slice(numberedPath.length);
    if (/^\/v1(?:\/|$)/.test(rest)) return c.notFound();
    url.pathname = `/api${rest}`;
    return live.fetch(new Request(url, c.req.raw), c.env);
  });
