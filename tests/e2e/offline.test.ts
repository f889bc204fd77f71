import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { openDatabase } from '../../server/db/open.ts';
import type { Database } from '../../server/db/schema.ts';
import type { Ask } from '../../server/exchange/folder/collect.ts';
import { diskPage } from '../../server/exchange/folder/disk-page.ts';
import { storyFolder } from '../../server/exchange/folder/story-folder.ts';
import { writeFolder } from '../../server/exchange/folder/write-folder.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';
import { buildDiskPageIfChanged } from '../../server/page-build.ts';
import { launchBrowser } from './browser.ts';
import { idle } from './site.ts';

const mostBytes = 8_000_000;
const shipped = ['strategy-in-12-minutes', 'money-2018-2021', 'railway-north'];
/** In ms: the page is built anew, and three stories are taken along. */
const patience = 300_000;
const place = mkdtempSync(join(tmpdir(), 'stratlas-offline-'));

let db: Database;
let browser: Browser;
let stories: { id: string; steps: number }[];
const sizes: number[] = [];

beforeAll(async () => {
  const page = await diskPage(await buildDiskPageIfChanged());
  db = await openDatabase(':memory:');
  const app = createApp({ db, version: await reloadIfChanged(db) });
  const ask: Ask = (path) => app.request(path);
  stories = (await (await ask('/api/stories')).json()) as typeof stories;
  for (const { id } of stories) {
    const { files, refused } = await storyFolder(ask, id, async () => page);
    expect(refused).toEqual([]);
    sizes.push([...files.values()].reduce((sum, { length }) => sum + length, 0));
    await writeFolder(join(place, id), files);
  }
  browser = await launchBrowser();
}, patience);
afterAll(async () => {
  await browser?.close();
  await db?.destroy();
  rmSync(place, { recursive: true, force: true });
});

interface Unplugged extends Page {
  /** Addresses outside the folder that were asked for, and answers that were not taken along. */
  outside: string[];
  missing: () => Promise<string[]>;
  failures: string[];
}

/** A page from the disk, in a browser whose every request beyond it is refused. */
async function unplugged(id: string, query = '', before = watchBook): Promise<Unplugged> {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 640 },
    reducedMotion: 'reduce',
    offline: true,
  });
  context.setDefaultTimeout(80_000);
  const outside: string[] = [];
  await context.route(/.*/, (route) => {
    const address = route.request().url();
    if (/^(?:file|data|blob):/.test(address)) return route.continue();
    outside.push(address);
    return route.abort();
  });
  await context.addInitScript(before);
  const bare = await context.newPage();
  const page: Unplugged = Object.assign(bare, {
    outside,
    missing: () => bare.evaluate(() => (globalThis as { missed?: string[] }).missed ?? []),
    failures: [],
  });
  page.on('pageerror', ({ message }) => page.failures.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') page.failures.push(message.text());
  });
  await page.goto(`${pathToFileURL(join(place, id, 'index.html'))}${query}`);
  return page;
}

/** Runs in the page, before all else: notes each answer that was not taken along. */
function watchBook(): void {
  const missed: string[] = [];
  Object.assign(globalThis, { missed });
  const json = Response.json;
  Response.json = (body: { error?: { code: string; details?: { asked: string } } }, init) => {
    if (body.error?.code === 'not_kept') missed.push(body.error.details?.asked ?? '');
    return json.call(Response, body, init);
  };
}

describe('a story taken along', () => {
  it('is less than 8 MB, whichever of the shipped ones', () => {
    expect(stories.map(({ id }) => id)).toEqual(expect.arrayContaining([...shipped]));
    for (const size of sizes) expect(size).toBeLessThan(mostBytes);
  });

  it.each(shipped)(
    'plays every step of %s from the disk and asks nobody',
    async (id) => {
      const steps = stories.find((story) => story.id === id)?.steps ?? 0;
      expect(steps).toBeGreaterThan(3);
      const page = await unplugged(id);
      for (let step = 1; step <= steps; step++) {
        await page.locator(`[data-step="${step}"]`).waitFor();
        await idle(page);
        if (step < steps) await page.keyboard.press('ArrowRight');
      }
      expect(page.outside).toEqual([]);
      expect(page.failures).toEqual([]);
      expect(await page.missing()).toEqual([]);
      await page.context().close();
    },
    patience,
  );

  it('is explored from the disk too, and says what was not taken along', async () => {
    const page = await unplugged(stories[0]?.id ?? '', '?v=1&view=projects');
    await idle(page);
    await page.locator('[data-notice=offline]').waitFor();
    expect(await page.locator('[data-figure=map]').textContent()).toMatch(/^\d+$/);
    expect(await page.missing()).toEqual([]);
    expect(await page.getByRole('button', { name: 'Увійти' }).count()).toBe(0);
    expect(page.outside).toEqual([]);
    await page.context().close();
  });

  it('shows a picture where the browser cannot draw a map', async () => {
    const page = await unplugged(stories[0]?.id ?? '', '?v=1&view=projects', withoutWebGl);
    const picture = page.locator('[data-still=projects] img');
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(page.outside).toEqual([]);
    await page.context().close();
  });
});

/** Runs in the page, before all else: a browser, or a machine, without it. */
function withoutWebGl(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}
