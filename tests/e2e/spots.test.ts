import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations, widthOf } from './checks.ts';
import { idle, type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
let page: OpenPage;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(async () => {
  expect([page.foreign, page.failures].flat()).toEqual([]);
  await page.context().close();
});

const middle = { x: 640, y: 400 };

/** The point on which most projects stand, with its place. */
async function busiest() {
  const answer = await fetch(`${site.address}/api/projects.geojson?limit=1000`);
  const { features } = await answer.json();
  const points = new Map<string, { count: number; at: [number, number]; placeId: string }>();
  for (const { geometry, properties } of features) {
    if (geometry.type !== 'Point') continue;
    const key = geometry.coordinates.join();
    const count = (points.get(key)?.count ?? 0) + 1;
    points.set(key, { count, at: geometry.coordinates, placeId: properties.placeId });
  }
  const most = [...points.values()].sort((a, b) => b.count - a.count)[0];
  if (most === undefined) throw new Error('No project stands on a point.');
  return most;
}

describe('projects on the map', () => {
  it('are signs that tell count and sum, select the place they share, and follow the filter', async () => {
    const { count, at, placeId } = await busiest();
    page = await site.open(`/?view=projects#map=14.5/${at[1]}/${at[0]}`);
    await page.mouse.move(middle.x - 2, middle.y);
    await page.mouse.move(middle.x, middle.y);
    await page.getByText(new RegExp(`^${count} проєкт\\S* · .*₴`)).waitFor();
    await page.mouse.click(middle.x, middle.y);
    await page.waitForURL((url) => url.searchParams.get('select') === placeId);
    const tile = page.waitForRequest(/\.mvt\?in=EUR&item=2&paid=disbursed$/);
    await page.goto(`${site.address}/?view=projects&item=2&paid=disbursed&in=EUR`);
    expect((await (await tile).response())?.status()).toBe(200);
    await idle(page);
  });

  it('are marked in the list when they are pointed at', async () => {
    page = await site.open('/?view=projects');
    const row = page.locator('nav button[aria-current]').first();
    await row.hover();
    await expect.poll(() => row.getAttribute('data-pointed')).toBe('true');
    await page.mouse.move(middle.x, 20);
    await expect.poll(() => row.getAttribute('data-pointed')).toBeNull();
  });

  it.each([
    ['by day', '', 'light', 1280],
    ['at night on a phone, in English', '&lang=en&in=EUR', 'dark', 360],
  ] as const)('have a legend that breaks no rule, %s', async (_, query, colorScheme, width) => {
    const viewport = { width, height: 800 };
    page = await site.open(`/?view=projects${query}`, { colorScheme, viewport, bypassCSP: true });
    await page.getByRole('tab', { name: /^(Шари|Layers)$/ }).click();
    await page.getByText(/^(Розмір знака|Size of a sign)/).waitFor();
    await page.getByText(/≈/).last().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(width);
  });
});
