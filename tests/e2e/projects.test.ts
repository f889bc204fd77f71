import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cyrillicIn, violations, widthOf } from './checks.ts';
import { idle, type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
let page: OpenPage;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(async () => {
  expect(page.foreign, 'requests to other sites').toEqual([]);
  expect(page.failures, 'errors in the page').toEqual([]);
  await page.context().close();
});

const panel = () => page.locator('nav');
const details = () => page.locator('aside');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const figures = async () => {
  const [map, shelf] = await page.locator('[data-figure]').allInnerTexts();
  return { map: Number(map), shelf: Number(shelf) };
};
const sums = async () => plain(await panel().locator('dl').first().innerText());
const count = () =>
  panel()
    .getByText(/^\d+ проєкт/)
    .first()
    .innerText();
const shown = (text: string) => panel().getByText(text, { exact: false }).first();

describe('the projects', () => {
  it('are counted and summed by kind and currency; map and shelf are all of them', async () => {
    page = await site.open('/?view=projects');
    await shown('162 проєкти').waitFor();
    expect(await sums()).toBe(
      'Виплачено 1,2 млрд ₴ Зобов’язання 109,4 млн ₴ 102,2 млн € 100 млн $ Заплановано за роками 2,9 млрд ₴',
    );
    await shown('сума річних планів, а не вартість').waitFor();
    const { map, shelf } = await figures();
    expect(map).toBeGreaterThan(0);
    expect(map + shelf).toBe(162);
  });

  it('are narrowed by a bar, and counted anew, on the map and off it', async () => {
    page = await site.open('/?view=projects');
    await panel()
      .getByRole('button', { name: /^2 Відновлення/ })
      .click();
    await page.waitForURL(/item=2/);
    await expect.poll(count).not.toMatch(/^162 /);
    const { map, shelf } = await figures();
    expect(`${map + shelf}`).toBe((await count()).match(/^\d+/)?.[0]);
  });

  it('are divided by funder, year and raion, and by the kind of sum', async () => {
    page = await site.open('/?view=projects');
    await panel().getByRole('button', { name: 'роки', exact: true }).click();
    await panel().getByLabel('Що порівнює довжина смуги').selectOption('planned UAH');
    const bars = panel().locator('li button[title]');
    await bars.filter({ hasText: '2021' }).waitFor();
    expect(await bars.filter({ hasText: '2019' }).count()).toBe(1);
  });

  it('open from the list, and the address keeps which', async () => {
    page = await site.open('/?view=projects&item=1.3.2');
    const row = panel().locator('li button[aria-current]').first();
    const title = await row.locator('span').first().innerText();
    await row.click();
    await page.waitForURL(/select=project:/);
    await details().getByRole('heading', { name: title }).waitFor();
    await details().getByText('Фінансування').waitFor();
    expect(await row.getAttribute('aria-current')).toBe('true');
  });

  it('open from their ring on the map', async () => {
    const answer = await fetch(`${site.address}/api/map/projects.geojson`);
    const [first] = (await answer.json()).features;
    const [lon, lat] = first.geometry.coordinates;
    page = await site.open(`/?view=projects#map=13/${lat}/${lon}`);
    await page.mouse.click(640, 400);
    await page.waitForURL(/select=/);
  });

  it('say what is not counted and why', async () => {
    page = await site.open('/?view=projects');
    await panel()
      .getByText(/Не зараховано до сум області · \d+/)
      .click();
    for (const reason of ['сума на кілька областей без поділу', 'пропозиція або заявка']) {
      await shown(reason).waitFor();
    }
    const [first] = await panel().locator('details[open] button').all();
    await first?.click();
    await page.waitForURL(/select=project:/);
    await details().getByText('Фінансування').waitFor();
  });

  it('stand on the shelf where the map cannot pin them', async () => {
    page = await site.open('/?view=projects');
    const shelf = page.getByRole('region', { name: 'На карті й поза нею' });
    await shelf.getByRole('button', { name: /^Поза картою/ }).click();
    await shelf.getByRole('listitem').first().waitFor();
    const isMore = await shelf.getByRole('button', { name: 'Показати ще' }).count();
    const rows = await shelf.locator('li').count();
    expect(isMore === 1 ? rows === 50 : rows === (await figures()).shelf).toBe(true);
  });

  it('are the same picture after a reload', async () => {
    page = await site.open('/?view=projects&source=state&from=2019&to=2020&in=USD');
    await shown('≈').waitFor();
    const [address, before, numbers] = [page.url(), await sums(), await figures()];
    await page.reload();
    await idle(page);
    await shown('≈').waitFor();
    expect(page.url()).toBe(address);
    expect(await sums()).toBe(before);
    expect(await figures()).toEqual(numbers);
  });
});

describe('sums in one currency', () => {
  it('say by which rates they were made, and which years have none', async () => {
    page = await site.open('/?view=projects');
    await panel().getByLabel('Валюта сум').selectOption('EUR');
    await page.waitForURL(/in=EUR/);
    await shown('Без курсу й не перераховано: 2020, 2021.').waitFor();
    expect(await sums()).toMatch(/^Виплачено ≈ [\d,]+ млн € курс 20\d\d–20\d\d/);
    await panel()
      .getByText(/^Кожен рік — за його середнім курсом НБУ/)
      .click();
    await shown('2019: 1 € = 28,95').waitFor();
    await shown('National Bank of Ukraine').waitFor();
  });
});

describe('what is filtered', () => {
  it('is offered as files', async () => {
    page = await site.open('/?view=projects&item=2');
    await panel().getByText('Завантажити файлом').click();
    await panel().getByLabel('Розділювач у текстовій таблиці').selectOption('tab');
    const links = await panel().locator('a[download]').all();
    const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([
      '/api/export.csv?item=2&lang=uk&separator=tab',
      '/api/export.xlsx?item=2&lang=uk',
      '/api/export.geojson?item=2&lang=uk',
      '/api/export.kml?item=2&lang=uk',
    ]);
    const [csv] = await Promise.all([page.waitForEvent('download'), links[0]?.click()]);
    expect(csv.suggestedFilename()).toBe('stratlas.csv');
  });
});

describe('for everybody', () => {
  it('English has no Ukrainian but the words of sources', async () => {
    page = await site.open('/?view=projects&lang=en&select=project:dfrr-2021-001');
    await details().getByText('Funding').waitFor();
    await panel()
      .getByText(/^Not counted for the oblast/)
      .click();
    await panel().getByText('Download as a file').click();
    expect(await cyrillicIn(page)).toEqual([]);
  });

  it.each([
    ['by day', '', 'light', 1280],
    ['at night, in English, converted', '&lang=en&in=EUR', 'dark', 1280],
    ['on a phone', '', 'light', 360],
    ['on a phone at night', '&select=project:dfrr-2021-001', 'dark', 360],
  ] as const)(
    'breaks no rule of WCAG 2.2 AA and fits, %s',
    async (_, query, colorScheme, width) => {
      const viewport = { width, height: 800 };
      page = await site.open(`/?view=projects${query}`, { colorScheme, viewport, bypassCSP: true });
      await page.locator('dl').first().waitFor();
      await page.waitForTimeout(300);
      expect(await violations(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
    },
  );

  it('the credits of the map fold into a button on a phone, and come back', async () => {
    page = await site.open('/?view=projects', { viewport: { width: 390, height: 844 } });
    const credits = page.locator('.maplibregl-ctrl-attrib-inner');
    await credits.waitFor({ state: 'hidden' });
    await page.locator('.maplibregl-ctrl-attrib-button').click();
    await credits.getByText('OpenStreetMap contributors').waitFor();
  });
});
