import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { goalLooks } from '../../seeds/goals.ts';
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

const row = (code: string) => page.locator(`[role=treeitem][data-code="${code}"]`);
const tick = async (code: string) => {
  await row(code).locator('[title]').first().click();
  await idle(page);
};
const figure = (name: 'map' | 'shelf') => page.locator(`[data-figure=${name}]`).first();
const figures = async () => [await figure('map').innerText(), await figure('shelf').innerText()];
const searchFor = async (words: string) => {
  const box = page.getByRole('combobox').first();
  await box.click();
  await box.fill(words);
};

describe('the first look', () => {
  it('shows 4 goals, 11 objectives, 29 tasks and 125 areas', async () => {
    page = await site.open();
    const tree = await page.locator('nav').innerText();
    expect(tree).toMatch(/4 стратегічні цілі/);
    expect(tree).toMatch(/11 оперативних\s+цілей/);
    expect(tree).toMatch(/29 завдань/);
    expect(tree).toMatch(/125 з 125/);
    const [onMap, onShelf] = await figures();
    expect(Number(onMap) + Number(onShelf)).toBe(125);
  });

  it('has no third party, and no error, in English at night too', async () => {
    page = await site.open('/?lang=en', { colorScheme: 'dark' });
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });
});

describe('filtering', () => {
  it('draws the railway sections where they are when task 2.1.2 is ticked', async () => {
    page = await site.open('/?item=2.1.1');
    const before = await pixelsOf(page, goalLooks['2'].onLight);
    await page.goto(`${site.address}/?item=2.1.2`);
    await idle(page);
    expect(await figures()).toEqual(['4', '0']);
    expect(await pixelsOf(page, goalLooks['2'].onLight)).toBeGreaterThan(before + 1000);
  });

  it('ticks by mouse, counts anew, and writes the address', async () => {
    page = await site.open();
    await tick('2');
    expect(page.url()).toContain('item=2');
    const [onMap, onShelf] = await figures();
    expect(Number(onMap) + Number(onShelf)).toBe(17);
    expect(await row('2').getAttribute('aria-checked')).toBe('true');
    expect(await row('2.1').getAttribute('aria-checked')).toBe('true');
  });

  it('ticks by keyboard alone, down to one task', async () => {
    page = await site.open();
    await row('1').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    // The browser tells of the new address a little after the key.
    await page.waitForURL(/item=1\.1/);
    expect(await row('1').getAttribute('aria-checked')).toBe('mixed');
  });

  it('gives the same picture after reload, and goes back and forward', async () => {
    page = await site.open();
    await tick('2');
    await tick('3');
    const address = page.url();
    const numbers = await figures();
    await page.reload();
    await idle(page);
    expect(page.url()).toBe(address);
    expect(await figures()).toEqual(numbers);
    await page.goBack();
    await idle(page);
    expect(page.url()).not.toContain('item=2,3');
    await page.goForward();
    await idle(page);
    expect(await figures()).toEqual(numbers);
  });
});

describe('searching', () => {
  it.each(['Северодонецьк', 'Сєвєродонецьк', 'Сіверськодонецьк', 'Sievierodonetsk'])(
    '%s finds the one city',
    async (name) => {
      page = await site.open();
      await searchFor(name);
      const city = page.getByRole('option').filter({ hasText: 'Сіверськодонецьк' }).first();
      await city.click();
      await page.waitForURL(/select=UA44120110010072887/);
      await idle(page);
      expect(await page.locator('aside').innerText()).toContain('Сіверськодонецьк');
    },
  );

  it('finds an item by its code', async () => {
    page = await site.open();
    await searchFor('2.1.2');
    await page.getByRole('option').first().click();
    await page.waitForURL(/select=2\.1\.2/);
  });
});

describe('reading', () => {
  it('shows an area with its marked words, its path and its places', async () => {
    page = await site.open('/?select=2.1.2/3');
    const details = page.locator('aside');
    await details.getByText('Новозолотарівка – Лиман').first().waitFor();
    const marked = (await details.locator('mark').allInnerTexts()).join('');
    expect(marked).toContain('ділянки залізниці Новозолотарівка');
    expect(await details.innerText()).toContain('2.1.2');
  });

  it('shows a place with the areas that concern it and the words that say so', async () => {
    page = await site.open('/?select=power-luhansk-tpp');
    const details = page.locator('aside');
    await details.getByText('1.3.3/2').first().waitFor();
    expect(await details.innerText()).toContain('Луганської ТЕС');
  });

  it('leaves no Ukrainian on the English page but the marked originals', async () => {
    page = await site.open('/?lang=en&select=2.1.2/1');
    await page.locator('aside').getByText('unofficial translation').first().waitFor();
    expect(await cyrillicIn(page)).toEqual([]);
  });

  it('has a table of what the map shows', async () => {
    page = await site.open('/?item=2.1.2&view=table');
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(5);
    expect(await table.innerText()).toContain('Електрифікація залізничної гілки');
  });
});

describe('a wrong address', () => {
  it('falls back and says so', async () => {
    page = await site.open('/?v=9&lang=xx&item=7.7.7&kind=castle&map=x');
    await page.locator('[data-notice=address]').first().waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('uk');
    const [onMap, onShelf] = await figures();
    expect(Number(onMap) + Number(onShelf)).toBe(125);
  });
});

describe('for everybody', () => {
  it.each([
    ['by day', '/?select=2.1.2/1', 'light'],
    ['at night', '/?select=power-luhansk-tpp&lang=en', 'dark'],
    ['as a table', '/?view=table&item=2', 'light'],
  ] as const)(
    'breaks no rule of WCAG 2.2 AA that a program can check, %s',
    async (_, path, colorScheme) => {
      // Our own policy forbids the checker's script, as it should any other.
      page = await site.open(path, { colorScheme, bypassCSP: true });
      await page.waitForTimeout(300);
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each([360, 390])('fits a screen of %i px without scrolling sideways', async (width) => {
    page = await site.open('/?select=2.1.2/1', { viewport: { width, height: 800 } });
    const wide = await widthOf(page);
    expect(wide).toBeLessThanOrEqual(width);
  });

  it('keeps on a phone in a menu what has no room, and gives the focus back', async () => {
    page = await site.open('/', { viewport: { width: 360, height: 740 } });
    const more = page.getByRole('button', { name: 'Ще', exact: true });
    await more.press('Enter');
    const ask = page.getByRole('button', { name: 'Запитати карту' });
    await ask.waitFor();
    await page.keyboard.press('Escape');
    await ask.waitFor({ state: 'hidden' });
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=(ask|linker)/);
    await ask.waitFor({ state: 'hidden' });
  });
});
