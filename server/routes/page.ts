import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

/** Built files carry a hash of their content in their names, so they may be kept for ever. */
const forEver = 'public, max-age=31536000, immutable';

/** The page and its files from the folder of the build. */
export const pageRoutes = (folder: string) =>
  new Hono()
    .use(compress())
    .use(async (c, next) => {
      await next();
      const keep = c.req.path.startsWith('/assets/') ? forEver : 'no-cache';
      if (c.res.ok) c.header('cache-control', keep);
    })
    .use(serveStatic({ root: folder, precompressed: true }));
