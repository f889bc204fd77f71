import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { startBench } from './bare-page.ts';
import { atRest, openPage } from './drawn-page.ts';
import { type Figure, figure } from './figure.ts';

const runs = 3;

/** In seconds: longer nobody waits for a poster. */
const limit = 15;

/** From the press of the button to the file of an A3 poster of all projects, beside the time that it may take. */
export async function posterFigures(): Promise<Figure[]> {
  const bench = await startBench();
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, `${bench.address}/?lang=uk&view=projects`);
    await openDialog(page);
    const seconds: number[] = [];
    for (let run = 0; run < runs; run++) {
      await atRest(page);
      seconds.push(await posterTime(page));
    }
    return [figure('present.poster.A3.s', seconds, [limit])];
  } finally {
    await browser.close();
    await bench.stop();
  }
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ще', exact: true }).click();
  await page.getByRole('button', { name: 'Друк і зображення' }).click();
  await page.getByLabel('Формат').selectOption('A3');
}

async function posterTime(page: Page): Promise<number> {
  const start = performance.now();
  const download = page.waitForEvent('download', { timeout: 180_000 });
  await page.getByRole('button', { name: 'Зробити PDF' }).click();
  await (await download).path();
  return (performance.now() - start) / 1000;
}
