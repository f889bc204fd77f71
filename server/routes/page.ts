import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { withBasemap } from '../embed/basemap.ts';
import { type FrozenAnswer, freeze, send } from './frozen-answer.ts';
import { nearReader } from './near.ts';
import type { Deps } from './router.ts';

/** Built files carry a hash of their content in their names, so they may be kept for ever. */
const forEver = 'public, max-age=31536000, immutable';

/** Where the page is shown in a frame of another site. */
export const embedPath = '/embed';

/** The page and its files from the folder of the build, and the page for the frames of other sites. */
export const pageRoutes = (
  deps: Deps,
  folder: string,
  basemapStyleUrl: string | undefined,
  lastChange: () => Promise<string>,
) => {
  const { db } = deps;
  const page = keptPage(deps, folder, basemapStyleUrl, lastChange);
  return (
    new Hono()
      .use(compress())
      .use(async (c, next) => {
        await next();
        const keep = c.req.path.startsWith('/assets/') ? forEver : 'no-cache';
        if (c.res.ok) c.header('cache-control', keep);
      })
      .get('/', async (c) => {
        const { headers } = c.req.raw;
        const answer = await page(headers);
        return answer === null ? c.notFound() : send(answer, headers);
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
      .use(serveStatic({ root: folder, precompressed: true }))
  );
};

/** The page tells in its head which data it shows, so it is made once for each version of them. */
function keptPage(
  { db, dataVersion, signIn }: Deps,
  folder: string,
  basemapStyleUrl: string | undefined,
  lastChange: () => Promise<string>,
): (request: Headers) => Promise<FrozenAnswer | null> {
  let kept: { version: string; answer: FrozenAnswer } | null = null;
  return async (request) => {
    const version = await dataVersion();
    if (kept?.version === version) return kept.answer;
    const file = join(folder, 'index.html');
    if (!existsSync(file)) return null;
    const { withDataset } = await import('../embed/dataset.ts');
    const plain = readFileSync(file, 'utf8');
    const page = await withDataset(withBasemap(plain, basemapStyleUrl), db, signIn.url ?? '');
    const bytes = new TextEncoder().encode(page);
    const answer = freeze('text/html; charset=utf-8', bytes, await lastChange(), request);
    kept = { version, answer };
    return answer;
  };
}
