import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFolder } from '../../server/exchange/folder/write-folder.ts';
import { launchBrowser } from './browser.ts';
import { type Firefox, firefoxProgram, launchFirefox } from './firefox.ts';
import { idle } from './site.ts';
import { bytesOf, type TakenStory, takeStories } from './taken-stories.ts';

const mostBytes = 8_000_000;
/** In ms: the page is built anew, and three stories are taken along. */
const patience = 300_000;
const place = mkdtempSync(join(tmpdir(), 'stratlas-offline-'));
const firefox = firefoxProgram();

let taken: TakenStory[];
beforeAll(async () => {
  taken = await takeStories();
  for (const { id, files } of taken) await writeFolder(join(place, id), files);
}, patience);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const addressIn = (id: string, query = ''): string =>
  `${pathToFileURL(join(place, id, 'index.html'))}${query}`;

const stepsOf = (id: string): number => taken.find((story) => story.id === id)?.steps ?? 0;

/** What a page must not do: ask beyond the folder, miss an answer, throw. */
interface Watched {
  outside: string[];
  failures: string[];
}

const isInside = (address: string): boolean => /^(?:file|data|blob|about):/.test(address);

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

const missedIn = (): string[] => (globalThis as { missed?: string[] }).missed ?? [];

it('a story taken along is less than 8 MB, whichever of the shipped ones, and lacks nothing', () => {
  expect(taken.map(({ id }) => id)).toEqual([
    'strategy-in-12-minutes',
    'money-2018-2021',
    'railway-north',
  ]);
  for (const { files, refused } of taken) {
    expect(refused).toEqual([]);
    expect(bytesOf(files)).toBeLessThan(mostBytes);
  }
});

describe('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  /** A page from the disk, in a browser whose every request beyond it is refused. */
  async function unplugged(address: string): Promise<Page & Watched> {
    const context = await browser.newContext({
      viewport: { width: 1024, height: 640 },
      reducedMotion: 'reduce',
      offline: true,
    });
    context.setDefaultTimeout(80_000);
    const watched: Watched = { outside: [], failures: [] };
    await context.route(/.*/, (route) => {
      const asked = route.request().url();
      if (isInside(asked)) return route.continue();
      watched.outside.push(asked);
      return route.abort();
    });
    await context.addInitScript(watchBook);
    const page = Object.assign(await context.newPage(), watched);
    page.on('pageerror', ({ message }) => watched.failures.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') watched.failures.push(message.text());
    });
    await page.goto(address);
    return page;
  }

  it(
    'every step is played from the disk, nobody is asked, and it can be explored',
    async () => {
      const id = 'money-2018-2021';
      const page = await unplugged(addressIn(id));
      for (let step = 1; step <= stepsOf(id); step++) {
        await page.locator(`[data-step="${step}"]`).waitFor();
        await idle(page);
        if (step < stepsOf(id)) await page.keyboard.press('ArrowRight');
      }
      expect(stepsOf(id)).toBeGreaterThan(3);
      await page.goto(addressIn(id, '?v=1&view=projects'));
      await idle(page);
      await page.locator('[data-notice=offline]').waitFor();
      expect(await page.locator('[data-figure=map]').textContent()).toMatch(/^\d+$/);
      expect(await page.getByRole('button', { name: 'Увійти' }).count()).toBe(0);
      expect(page).toMatchObject({ outside: [], failures: [] });
      expect(await page.evaluate(missedIn)).toEqual([]);
      await page.context().close();
    },
    patience,
  );
});

describe.skipIf(firefox === undefined)('in Firefox', () => {
  let running: Firefox | undefined;
  afterAll(() => running?.close());

  async function opened(id: string, hasWebGl: boolean): Promise<FirefoxPage & Watched> {
    await running?.close();
    running = await launchFirefox(firefox ?? '', hasWebGl);
    const watched: Watched = { outside: [], failures: [] };
    const page = Object.assign(await running.browser.newPage(), watched);
    page.setDefaultTimeout(80_000);
    page.on('request', (request) => {
      if (!isInside(request.url())) watched.outside.push(request.url());
    });
    page.on('pageerror', (error) => watched.failures.push(String(error)));
    await page.evaluateOnNewDocument(watchBook);
    await page.setViewport({ width: 1024, height: 640 });
    await page.goto(addressIn(id));
    return page;
  }

  async function play(page: FirefoxPage, id: string, drawn: string): Promise<void> {
    for (let step = 1; step <= stepsOf(id); step++) {
      await page.waitForSelector(`[data-step="${step}"]`);
      await page.waitForSelector(drawn);
      if (step < stepsOf(id)) await page.keyboard.press('ArrowRight');
    }
  }

  it(
    'every step is played from the disk, and nobody is asked',
    async () => {
      const page = await opened('railway-north', true);
      await play(page, 'railway-north', '[data-map=idle] canvas.maplibregl-canvas');
      expect(page).toMatchObject({ outside: [], failures: [] });
      expect(await page.evaluate(missedIn)).toEqual([]);
    },
    patience,
  );

  it(
    'every step is played with its picture where the browser draws no map',
    async () => {
      const page = await opened('strategy-in-12-minutes', false);
      await play(page, 'strategy-in-12-minutes', '[data-still] img');
      const width = () =>
        page.$eval('[data-still] img', (image) => (image as HTMLImageElement).naturalWidth);
      await expect.poll(width).toBeGreaterThan(0);
      expect(page.outside).toEqual([]);
    },
    patience,
  );
});
