import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { withBasemap } from '../embed/basemap.ts';
import { nearReader } from './near.ts';
import type { Deps } from './router.ts';

/** Built files carry a hash of their content in their names, so they may be kept for ever. */
const forEver = 'public, max-age=31536000, immutable';

/** Where the page is shown in a frame of another site. */
export const embedPath = '/embed';

/** The page and its files from the folder of the build, and the page for the frames of other sites. */
export const pageRoutes = ({ db }: Deps, folder: string, basemapStyleUrl: string | undefined) =>
  new Hono()
    .use(compress())
    .use(async (c, next) => {
      await next();
      const keep = c.req.path.startsWith('/assets/') ? forEver : 'no-cache';
      if (c.res.ok) c.header('cache-control', keep);
    })
    .get('/', (c, next) => {
      if (basemapStyleUrl === undefined) return next();
      const page = readFileSync(join(folder, 'index.html'), 'utf8');
      return c.html(withBasemap(page, basemapStyleUrl));
    })
    // The page with the data of a kept version: only where it asks for them differs.
    .get('/at/:version/', (c) => {
      const page = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll('="./', '="/');
      return c.html(withBasemap(page, basemapStyleUrl));
    })
    .get(embedPath, async (c) => {
      const { embedPage } = await import('../embed/page.ts');
      const page = await embedPage(db, folder, new URL(c.req.url).search, nearReader(db));
      return c.html(withBasemap(page, basemapStyleUrl));
    })
    .use(serveStatic({ root: folder, precompressed: true }));
