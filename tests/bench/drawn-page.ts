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
 * Reads a pixel back, and so waits for every frame that the map has sent off: in software they are
 * still being drawn when the map has long said that it is done. @returns the page's clock then
 */
const lastPixel = (): number => {
  const gl = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now();
};

/** Waits until the page draws without delay. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(lastPixel);
  await page.evaluate(async () => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let [last, calm] = [await nextFrame(), 0];
    while (calm < 5) {
      const now = await nextFrame();
      calm = now - last < 40 ? calm + 1 : 0;
      last = now;
    }
  });
}

/** Runs in the page: acts, and takes the time until the map has drawn again. */
async function timeToDraw(act: string, read: typeof lastPixel): Promise<number> {
  const root = document.documentElement;
  const drawn = new Promise<number>((resolve) => {
    let busy = false;
    new MutationObserver((_, observer) => {
      if (root.dataset.map === 'busy') busy = true;
      else if (busy) {
        observer.disconnect();
        resolve(read());
      }
    }).observe(root, { attributes: true, attributeFilter: ['data-map'] });
  });
  const start = performance.now();
  new Function(act)();
  return (await drawn) - start;
}

/** Milliseconds from an act in a page at rest to the map drawn anew, its last pixel included. */
export async function drawnAfter(page: Page, act: string): Promise<number> {
  await atRest(page);
  return page.evaluate<number>(`(${timeToDraw})(${JSON.stringify(act)}, ${lastPixel})`);
}
