import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

/** Built files carry a hash of their content in their names, so they may be kept for ever. */
const forEver = 'public, max-age=31536000, immutable';

/** The page and its files from the folder of the build. */
export const pageRoutes = (folder: string) =>
  new Hono().use(compress()).use(
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (path, c) =>
        c.header('cache-control', path.includes('/assets/') ? forEver : 'no-cache'),
    }),
  );
