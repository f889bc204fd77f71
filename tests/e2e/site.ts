import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createApp } from '../../server/app.ts';
import { openDatabase } from '../../server/db/open.ts';
import type { Database } from '../../server/db/schema.ts';
import { reloadIfChanged } from '../../server/join/reload.ts';
import { buildPageIfChanged } from '../../server/page-build.ts';
import { launchBrowser } from './browser.ts';

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** In ms. Two browsers that draw in software on a busy machine answer late; what comes is waited for. */
const patience = 80_000;

export interface Site {
  address: string;
  db: Database;
  /** Opens a page in a browser of its own and waits until the map is drawn. */
  open: (path?: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  close: () => Promise<void>;
}

export interface OpenPage extends Page {
  /** Addresses outside this site that the page asked for. */
  foreign: string[];
  /** Errors that the page threw or wrote. */
  failures: string[];
}

/** The built page on a real server, for a real browser. */
export async function startSite(): Promise<Site> {
  buildPageIfChanged();
  const db = await openDatabase(':memory:');
  const app = createApp({ db, version: await reloadIfChanged(db) }, dist);
  const server = serve({ fetch: app.fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
  const browser = await launchBrowser();
  return {
    address,
    db,
    open: (path = '/', options = {}) => openPage(browser, `${address}${path}`, options),
    close: async () => {
      await browser.close();
      server.close();
      await db.destroy();
    },
  };
}

/** A page in a browser of its own, once its map is drawn. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'uk-UA',
    reducedMotion: 'reduce',
    // Keeping the page would take the turn of what is tested; `installed.test.ts` is about it.
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page: OpenPage = Object.assign(await context.newPage(), { foreign: [], failures: [] });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(new URL(address).origin)) page.foreign.push(url);
  });
  page.on('pageerror', (error) => page.failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') page.failures.push(message.text());
  });
  await page.goto(address);
  await idle(page);
  return page;
}

/** Waits until all is drawn. */
export const idle = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.documentElement.dataset.map === 'idle');
};

/** How many pixels of the picture have this colour, give or take a little for blended edges. */
export async function pixelsOf(page: Page, color: string, tolerance = 12): Promise<number> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([base64, hex, slack]) => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]),
      );
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      let found = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (wanted.every((part, channel) => Math.abs((data[at + channel] ?? 0) - part) <= slack))
          found++;
      }
      return found;
    },
    [picture, color, tolerance] as const,
  );
}
