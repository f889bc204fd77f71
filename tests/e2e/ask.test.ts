import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { palettes } from '../../web/map/palette.ts';
import { cyrillicIn, violations, widthOf } from './checks.ts';
import { idle, type OpenPage, pixelsOf, type Site, startSite } from './site.ts';

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

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const figure = (words: string | RegExp) => page.locator('[data-ask] summary', { hasText: words });

type Spot = [x: number, y: number];

async function drag(from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 5 });
  await page.mouse.up();
}

/** In km, of the circle that the address asks about. */
const radius = (): number => Number(/near=circle:[^:]+:([\d.]+)/.exec(page.url())?.[1]);

describe('asking the map', () => {
  it('tells in two clicks what is within 20 km of the line of contact, and what each figure is made of', async () => {
    page = await site.open('/?view=projects');
    const before = await pixelsOf(page, palettes.light.selection);
    await press('Запитати карту');
    await press('У 20 км від лінії розмежування');
    await figure('45 проєктів').waitFor();
    await page.waitForURL(/near=place:contact-line-2015-2022:20/);
    await page.getByText(/площа 7\s16\d км², довжина лінії 293,8 км/).waitFor();
    await idle(page);
    expect(await pixelsOf(page, palettes.light.selection)).toBeGreaterThan(before + 300);
    await figure('45 проєктів').click();
    await expect.poll(() => page.locator('[data-ask] details[open] li').count()).toBe(45);
    await page.locator('[data-ask] details[open] li button').first().click();
    await page.waitForURL(/select=project:/);
  });

  it('takes what is drawn on the map, and a place by the keyboard alone', async () => {
    page = await site.open('/?view=ask');
    await press('Коло');
    await page.getByText('Натисніть на середину кола').waitFor();
    // The pencil has come when the map shows its cross.
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('.maplibregl-canvas')?.style.cursor === 'crosshair',
    );
    await drag([760, 400], [800, 400]);
    await page.waitForURL(/near=circle/);
    expect(new URL(page.url()).search).not.toContain('select=');
    await figure(/сфер/).first().waitFor();
    const drawn = radius();
    const edge = await page.locator('[data-km]').boundingBox();
    const [x, y] = [(edge?.x ?? 0) + 12, (edge?.y ?? 0) + 12];
    await drag([x, y], [x - 60, y]);
    await expect.poll(radius).toBeLessThan(drawn);
    expect(new URL(page.url()).search).not.toContain('select=');
    await page.getByLabel('Кілометрів навколо').fill('10');
    await page.keyboard.press('Enter');
    await page.getByText(/площа 314,1 км²/).waitFor();
    await press('Інша ділянка');
    await page.getByRole('combobox', { name: 'Місце чи громада' }).fill('Сіверський Донець');
    await page
      .getByRole('option', { name: /Сіверський Донець/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/near=place:river-siverskyi-donets:10/);
    await figure(/проєкт/)
      .first()
      .waitFor();
  });

  it('breaks no rule that a program can check, fits a phone and leaves no Ukrainian in English', async () => {
    page = await site.open('/?view=ask&lang=en&near=circle:38.49,48.95:10', {
      bypassCSP: true,
      viewport: { width: 360, height: 740 },
    });
    await page.getByText(/area 314.1 km²/).waitFor();
    expect(await widthOf(page)).toBe(360);
    expect(await violations(page)).toEqual([]);
    expect(await cyrillicIn(page)).toEqual([]);
  });
});

it('offers questions on the first visit, answers them in place, and does not offer them again', async () => {
  page = await site.open('/');
  await page.locator('[data-door]').getByRole('button', { name: 'Запитання', exact: true }).click();
  expect(await page.locator('[data-door] a').count()).toBe(10);
  await page.getByRole('link', { name: 'Куди пішли кошти ДФРР у 2019 році?' }).click();
  await page.waitForURL(/from=2019&funder=dfrr/);
  await page.locator('[data-door]').waitFor({ state: 'detached' });
  await page.goto(`${site.address}/`);
  await idle(page);
  expect(await page.locator('[data-door]').count()).toBe(0);
});

it('finds coordinates and funders, turns the map to what one walks past, and remembers', async () => {
  page = await site.open('/?view=map');
  const search = page.getByRole('combobox').first();
  const option = (name: string | RegExp) => page.getByRole('option', { name }).first();
  await search.fill('Мілове');
  await option(/Мілове/).waitFor();
  const before = page.url();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => new URL(page.url()).hash).not.toBe(new URL(before).hash);
  expect(new URL(page.url()).search).not.toContain('select=');
  await search.fill('інвестиційний банк');
  await option('Європейський інвестиційний банк').click();
  await page.waitForURL(/select=funder:eib/);
  await page.locator('[data-funder] [data-figures]').getByText('6 проєктів').waitFor();
  await search.fill('48,9 38,4');
  await option(/що поруч/).click();
  await page.waitForURL(/near=circle:38.4,48.9:5/);
  // The panel that opens takes the focus, which would close the list again.
  await page.getByText('На ділянці', { exact: true }).waitFor();
  await search.blur();
  await search.click();
  await option('Забути нещодавні').waitFor();
  expect(await page.getByRole('option').count()).toBe(3);
});

it('prints a place on one sheet with its figures, their rule and the date of the data', async () => {
  page = await site.open('/?select=UA44140110000056578&lang=en');
  await page.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector('[data-sheet]')?.textContent ?? '';
    };
  });
  await press('Print on one page');
  await expect.poll(() => page.title()).toMatch(/Starobilsk.*no proposals.*Data as of/s);
});

it('stands in a frame without its bars, and without scripts as a picture and a table', async () => {
  page = await site.open('/embed?view=projects&funder=dfrr');
  expect(await page.getByRole('searchbox').count()).toBe(0);
  await page.getByRole('link', { name: 'Відкрити в атласі' }).waitFor();
  const plain = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const silent = await plain?.newPage();
  await silent?.goto(`${site.address}/embed?view=projects&funder=dfrr`);
  expect(await silent?.locator('tbody tr').count()).toBeGreaterThan(50);
  expect(
    await silent?.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0);
  await plain?.close();
});
