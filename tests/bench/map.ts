import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { startBench } from './bare-page.ts';
import { type Figure, figure } from './figure.ts';

const loads = 7;
const clicks = 24;

/** Cold load and filter click of the page, beside a bare MapLibre page that draws the same. */
export async function mapFigures(): Promise<Figure[]> {
  const bench = await startBench();
  const browser = await launchBrowser();
  try {
    return [
      ...(await loadFigures(browser, bench.address)),
      await filterFigure(browser, bench.address),
    ];
  } finally {
    await browser.close();
    await bench.stop();
  }
}

/** Writes down when the map was first drawn, by the page's own clock. */
const watchIdle = () => {
  // The root element does not exist yet when this runs.
  new MutationObserver(() => {
    if (document.documentElement?.dataset.map === 'idle') performance.mark('map-idle');
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-map'] });
};

async function loadTime(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, address);
  const time = await page.evaluate(() => performance.getEntriesByName('map-idle')[0]?.startTime);
  await page.context().close();
  return time ?? Number.NaN;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchIdle);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  return page;
}

async function loadFigures(browser: Browser, address: string): Promise<Figure[]> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < loads; run++) {
    ours.push(await loadTime(browser, `${address}/`));
    bare.push(await loadTime(browser, `${address}/bare`));
  }
  return [figure('map.load.cold.ms', ours, bare)];
}

/** Milliseconds from an act in the page to the map drawn anew. */
const drawnAfter = (page: Page, act: string): Promise<number> =>
  page.evaluate(async (code) => {
    const root = document.documentElement;
    const drawn = new Promise<number>((resolve) => {
      let busy = false;
      new MutationObserver((_, observer) => {
        if (root.dataset.map === 'busy') busy = true;
        else if (busy) {
          observer.disconnect();
          resolve(performance.now());
        }
      }).observe(root, { attributes: true, attributeFilter: ['data-map'] });
    });
    const start = performance.now();
    new Function(code)();
    return (await drawn) - start;
  }, act);

async function filterFigure(browser: Browser, address: string): Promise<Figure> {
  const [page, barePage] = [
    await openPage(browser, `${address}/`),
    await openPage(browser, `${address}/bare`),
  ];
  await page.waitForSelector('[data-code="2"]');
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < clicks; run++) {
    const goal = (run % 4) + 1;
    ours.push(
      await drawnAfter(page, `document.querySelector('[data-code="${goal}"] [title]').click()`),
    );
    bare.push(await drawnAfter(barePage, `window.showGoal('${goal}')`));
    await page.waitForTimeout(50);
  }
  return figure('map.filter.p95.ms', ours, bare, 0.95);
}
