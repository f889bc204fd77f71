import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
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

/** Whether all is kept: the parts of the page one after another, then the answers and their edition. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const source = await (await fetch('sw.js')).text();
    const parts = [...source.matchAll(/assets\/[\w.-]+/g)].map(([name]) => name);
    const kept = await Promise.all(
      [...parts, 'answers/edition'].map((name) => caches.match(new URL(name, document.baseURI))),
    );
    return kept.every((answer) => answer !== undefined);
  });

/** Waits until nothing is awaited any more; what could not be had is told in an alert. */
async function settled(page: Page): Promise<void> {
  await idle(page);
  await expect.poll(() => page.getByRole('status', { name: 'Завантаження…' }).count()).toBe(0);
  expect(await page.getByRole('alert').allTextContents()).toEqual([]);
}

const inBackground = { serviceWorkers: 'allow', viewport: { width: 1024, height: 640 } } as const;

describe('the page after one visit', () => {
  it(
    'opens every panel and plays a story when the server is gone, and says of when the data are',
    async () => {
      const { address, stop } = await served(app.fetch);
      const page = await openPage(browser, `${address}/?v=1&view=projects`, inBackground);
      const figure = await page.locator('[data-figure=map]').textContent();
      await expect.poll(() => isKept(page), { timeout: 0.8 * patience }).toBe(true);
      await stop();
      await page.context().setOffline(true);
      await page.reload();
      await idle(page);
      expect(await page.locator('[data-notice=offline]').textContent()).toMatch(/\d{4}/);
      await expect.poll(() => page.locator('[data-figure=map]').textContent()).toBe(figure);
      await page.goto(`${address}/?v=1&view=table&select=2.1.2/1`);
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await settled(page);
      }
      await page.goto(`${address}/?story=money-2018-2021`);
      for (let step = 1; step <= 10; step++) {
        await page.locator(`[data-step="${step}"]`).waitFor();
        await settled(page);
        await page.keyboard.press('ArrowRight');
      }
      await page.context().close();
    },
    patience,
  );

  it(
    'learns of a newer version without being made to take it, least of all in the middle of a talk',
    async () => {
      let isNewer = false;
      const { address, stop } = await served((request) =>
        isNewer ? newer(request) : app.fetch(request),
      );
      const talk = await openPage(browser, `${address}/?story=railway-north`, inBackground);
      const isIn = () => talk.evaluate(() => navigator.serviceWorker.controller !== null);
      await expect.poll(isIn).toBe(true);
      isNewer = true;
      await talk.evaluate(async () => (await navigator.serviceWorker.ready).update());
      const waits = () =>
        talk.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
      await expect.poll(waits).toBe(true);
      await talk.keyboard.press('ArrowRight');
      await talk.locator('[data-step="2"]').waitFor();
      expect(await talk.locator('[data-notice=update]').count()).toBe(0);

      const atlas = await talk.context().newPage();
      await atlas.goto(`${address}/`);
      await atlas.locator('[data-notice=update]').getByRole('button').first().click();
      await atlas.locator('meta[name=newer]').waitFor({ state: 'attached' });

      await talk.keyboard.press('ArrowRight');
      await talk.locator('[data-step="3"]').waitFor();
      expect(await talk.locator('meta[name=newer]').count()).toBe(0);
      const pages = () =>
        talk.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('page-')));
      // The talk's own version is still there for what it has not opened yet.
      expect(await pages()).toHaveLength(2);
      await talk.context().close();
      await stop();
    },
    patience,
  );

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

/** What a server with a newer build would answer: another worker, and another page. */
async function newer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname !== '/sw.js' && pathname !== '/') return app.fetch(request);
  const answer = await app.request(pathname);
  const text = (await answer.text())
    .replace(/version = "[0-9a-f]+"/, 'version = "newer"')
    .replace('</head>', '<meta name="newer"></head>');
  const type = answer.headers.get('content-type') ?? '';
  return new Response(text, { headers: { 'content-type': type } });
}

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
