import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser.ts';
import { atRest, drawnAfter, loadTime, openPage } from '../drawn-page.ts';
import { type Figure, figure } from '../figure.ts';
import { residentMegabytes } from '../memory.ts';
import { folderOf } from '../register/databases.ts';
import { type BenchSite, startSite } from './site.ts';

const runs = { loads: 5, filters: 8, pans: 4 };

/** The real projects are some more. */
const sizes = { '370': 208, '10k': 10_000, '100k': 100_000 } as const;
type Size = keyof typeof sizes;

/** Filters in turn: by item, and by something else; none in between, so that each is a change. */
const filters = {
  item: [
    ['item=2', ['in', ',2,', ['get', 'codes']]],
    ['item=3.1', ['in', ',3.1,', ['get', 'codes']]],
  ],
  status: [
    ['status=completed', ['==', ['get', 'status'], 'completed']],
    ['status=planned', ['==', ['get', 'status'], 'planned']],
  ],
} as const;

/** Loads, filters, pans and memory of the page beside a bare MapLibre page with the same data, in turn. */
export const pageFigures = (size: Size) => async (): Promise<Figure[]> => {
  const site = await startSite(await folderOf(sizes[size]), size === '100k');
  const browser = await launchBrowser();
  try {
    const pages = [await openPage(browser, site.ours), await openPage(browser, site.bare)] as const;
    const filtered = [
      await filterFigure(`explore.filter.item.${size}.ms`, pages, filters.item),
      await filterFigure(`explore.filter.status.${size}.ms`, pages, filters.status),
    ];
    const panned = await panFigure(`explore.pan.${size}.fps`, pages);
    for (const page of pages) await page.context().close();
    const loaded = await loadFigure(`explore.load.${size}.ms`, browser, site);
    return [loaded, ...filtered, panned, await memoryFigure(`explore.memory.${size}.MB`, site)];
  } finally {
    await browser.close();
    await site.stop();
  }
};

type Pair = readonly [ours: Page, bare: Page];

async function loadFigure(name: string, browser: Browser, site: BenchSite): Promise<Figure> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs.loads; run++) {
    ours.push(await loadTime(browser, site.ours));
    bare.push(await loadTime(browser, site.bare));
  }
  return figure(name, ours, bare);
}

/** The page is told as by its back button: the address changes, and all that is on it. */
const arrive = (query: string) =>
  `history.pushState(null, '', '?view=projects&${query}'); dispatchEvent(new PopStateEvent('popstate'))`;

async function filterFigure(
  name: string,
  [page, barePage]: Pair,
  asked: readonly (readonly [query: string, filter: readonly unknown[]])[],
): Promise<Figure> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs.filters; run++) {
    for (const [query, filter] of asked) {
      ours.push(await drawnAfter(page, arrive(query)));
      bare.push(await drawnAfter(barePage, `show(${JSON.stringify(filter)})`));
    }
  }
  await drawnAfter(page, arrive(''));
  await drawnAfter(barePage, 'show(null)');
  return figure(name, ours, bare);
}

/** Frames a second while the arrow keys move the map for two seconds. */
const framesWhilePanning = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const canvas = document.querySelector('.maplibregl-canvas');
    let [frames, isOver] = [0, false];
    const count = () => {
      frames += 1;
      if (!isOver) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const start = performance.now();
    for (const keyCode of [39, 40, 37, 38, 39, 37]) {
      const key = new KeyboardEvent('keydown', { keyCode, bubbles: true });
      canvas?.dispatchEvent(key);
      await new Promise((resolve) => setTimeout(resolve, 350));
    }
    isOver = true;
    return (frames / (performance.now() - start)) * 1000;
  });

async function panFigure(name: string, [page, barePage]: Pair): Promise<Figure> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs.pans; run++) {
    await atRest(page);
    ours.push(await framesWhilePanning(page));
    await atRest(barePage);
    bare.push(await framesWhilePanning(barePage));
  }
  return figure(name, ours, bare);
}

/** Memory of the processes that show a page, in a browser of its own. */
async function pageMemory(address: string): Promise<number> {
  const browser = await launchBrowser();
  await openPage(browser, address);
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const megabytes = renderers.reduce((sum, { id }) => sum + residentMegabytes(id), 0);
  await browser.close();
  return megabytes;
}

const memoryFigure = async (name: string, { ours, bare }: BenchSite): Promise<Figure> =>
  figure(name, [await pageMemory(ours)], [await pageMemory(bare)]);
