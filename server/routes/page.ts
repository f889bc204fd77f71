import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { html, raw } from 'hono/html';

/** Built files carry a hash of their content in their names, so they may be kept for ever. */
const forEver = 'public, max-age=31536000, immutable';

/** The page and its files from the folder of the build. */
export const pageRoutes = (folder: string, basemapStyleUrl: string | undefined) =>
  new Hono()
    .use(compress())
    .use(async (c, next) => {
      await next();
      const keep = c.req.path.startsWith('/assets/') ? forEver : 'no-cache';
      if (c.res.ok) c.header('cache-control', keep);
    })
    .get('/', (c, next) =>
      basemapStyleUrl === undefined ? next() : c.html(withBasemap(folder, basemapStyleUrl)),
    )
    .use(serveStatic({ root: folder, precompressed: true }));

/** The page is told of an outside basemap in its head, so that no request asks for it. */
function withBasemap(folder: string, styleUrl: string) {
  const [before, after] = readFileSync(join(folder, 'index.html'), 'utf8').split('</head>');
  return html`${raw(before)}<meta name="basemap" content="${styleUrl}" /></head>${raw(after)}`;
}
