import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { startBench } from './bare-page.ts';
import { drawnAfter, loadTime, openPage } from './drawn-page.ts';
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

async function loadFigures(browser: Browser, address: string): Promise<Figure[]> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < loads; run++) {
    ours.push(await loadTime(browser, `${address}/`));
    bare.push(await loadTime(browser, `${address}/bare`));
  }
  return [figure('map.load.cold.ms', ours, bare)];
}

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
