import type { Browser, Page } from 'playwright-core';

/** Writes down when the map was first drawn, by the page's own clock. */
const watchIdle = () => {
  // The root element does not exist yet when this runs.
  new MutationObserver(() => {
    if (document.documentElement?.dataset.map === 'idle') performance.mark('map-idle');
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-map'] });
};

/** A page in a browser that has seen nothing yet, with its map drawn. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchIdle);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  return page;
}

/** Milliseconds from navigation to all drawn. */
export async function loadTime(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, address);
  const time = await page.evaluate(() => performance.getEntriesByName('map-idle')[0]?.startTime);
  await page.context().close();
  return time ?? Number.NaN;
}

/**
 * Waits until the page draws without delay: in software the frames of another page, or of the act
 * before, are still being drawn when their pages have long said that they are done.
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let [last, calm] = [await nextFrame(), 0];
    while (calm < 5) {
      const now = await nextFrame();
      calm = now - last < 40 ? calm + 1 : 0;
      last = now;
    }
  });

/** Milliseconds from an act in a page at rest to the map drawn anew. */
export async function drawnAfter(page: Page, act: string): Promise<number> {
  await atRest(page);
  return page.evaluate(async (code) => {
    const root = document.documentElement;
    const drawn = new Promise<number>((resolve) => {
      let busy = false;
      new MutationObserver((_, observer) => {
        if (root.dataset.map === 'busy') busy = true;
        else if (busy) {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now()));
        }
      }).observe(root, { attributes: true, attributeFilter: ['data-map'] });
    });
    const start = performance.now();
    new Function(code)();
    return (await drawn) - start;
  }, act);
}
