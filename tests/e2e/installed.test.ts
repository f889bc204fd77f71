import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { openDatabase } from '../../server/db/open.ts';
import type { Database } from '../../server/db/schema.ts';
import { siteFolder } from '../../server/exchange/folder/site-folder.ts';
import { writeFolder } from '../../server/exchange/folder/write-folder.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';
import { buildPageIfChanged } from '../../server/page-build.ts';
import { launchBrowser } from './browser.ts';
import { idle, openPage } from './site.ts';

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** In ms: the details of all places are taken along. */
const patience = 300_000;
const place = mkdtempSync(join(tmpdir(), 'stratlas-site-'));

let db: Database;
let browser: Browser;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  buildPageIfChanged();
  db = await openDatabase(':memory:');
  app = createApp({ db, version: await reloadIfChanged(db) }, dist);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await db?.destroy();
  rmSync(place, { recursive: true, force: true });
});

interface Served {
  address: string;
  stop: () => Promise<void>;
}

async function served(answer: (request: Request) => Response | Promise<Response>): Promise<Served> {
  const server: ServerType = serve({ fetch: answer, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const bound = server.address();
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`,
    stop: async () => {
      const stopped = stop();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await stopped;
    },
  };
}

describe('the page after one visit', () => {
  it('comes again when the server is gone, with the figures and their date', async () => {
    const { address, stop } = await served(app.fetch);
    const page = await openPage(browser, `${address}/?v=1&view=projects`, {
      serviceWorkers: 'allow',
    });
    const figure = await page.locator('[data-figure=map]').textContent();
    const hasKept = () =>
      page.evaluate(async () => {
        const names = [
          '/api/map/ground.geojson',
          '/api/about?lang=uk',
          '/api/map/projects/8/155/87.mvt',
        ];
        const kept = await Promise.all(names.map((name) => caches.match(name)));
        return kept.every((answer) => answer !== undefined);
      });
    await expect.poll(hasKept).toBe(true);
    await stop();
    await page.context().setOffline(true);
    await page.reload();
    await idle(page);
    await page.locator('[data-notice=offline]').waitFor();
    expect(await page.locator('[data-notice=offline]').textContent()).toMatch(/\d{4}/);
    await expect.poll(() => page.locator('[data-figure=map]').textContent()).toBe(figure);
    await page.context().close();
  });

  it('can be installed: its manifest and all of its icons are there', async () => {
    const manifest = await (await app.request('/manifest.webmanifest')).json();
    expect(manifest).toMatchObject({ start_url: './', display: 'standalone', lang: 'uk' });
    for (const { src, type } of manifest.icons) {
      const icon = await app.request(`/${src}`);
      expect(icon.status).toBe(200);
      expect(icon.headers.get('content-type')).toContain(type);
    }
  });
});

describe('the atlas as files', () => {
  it(
    'is read from a subfolder of any web host, and says what it does not hold',
    async () => {
      const { files, refused } = await siteFolder((path) => app.request(path), dist);
      expect(refused).toEqual([]);
      await writeFolder(join(place, 'atlas'), files);
      const { address, stop } = await served(new Hono().use(serveStatic({ root: place })).fetch);
      const page = await openPage(browser, `${address}/atlas/?v=1&view=projects`);
      const total = (await (await app.request('/api/summary')).json()).map.projects;
      await expect.poll(() => page.locator('[data-figure=map]').textContent()).toBe(String(total));
      expect(page.failures).toEqual([]);
      await page.goto(`${address}/atlas/?v=1&view=projects&q=немає`);
      await page.getByText('Цього не взято з собою').first().waitFor();
      expect(page.failures).toEqual([]);
      expect(page.foreign).toEqual([]);
      await page.context().close();
      await stop();
    },
    patience,
  );
});
