import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations, widthOf } from './checks.ts';
import { idle, type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const parameter = (page: OpenPage, name: string) => new URL(page.url()).searchParams.get(name);

describe('the table of projects', () => {
  let page: OpenPage;
  beforeAll(async () => {
    page = await site.open('/?view=project-table&sort=-planned', { bypassCSP: true });
  });
  afterAll(() => page.context().close());

  it('says how many rows there are and how they are sorted, and turns the order by a press', async () => {
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('163');
    const planned = page.locator('[role=columnheader][data-column=planned]');
    expect(await planned.getAttribute('aria-sort')).toBe('descending');
    await planned.getByRole('button').click();
    await expect.poll(() => parameter(page, 'sort')).toBe('planned');
    await page.locator('[role=columnheader][data-column=title] button').click();
    await expect.poll(() => parameter(page, 'sort')).toBeNull();
  });

  it('is walked by the keyboard to its end, and Enter opens a project that the map then shows', async () => {
    await page.locator('[data-row="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('[data-row="1"]:focus').count()).toBe(1);
    await page.keyboard.press('End');
    const last = page.locator('[data-row="161"]:focus');
    await expect.poll(() => last.count()).toBe(1);
    await last.getByRole('rowheader').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'select')).toMatch(/^project:/);
    await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
    await idle(page);
  });

  it('shows the columns that are chosen, in the link too', async () => {
    await page.getByRole('button', { name: 'Колонки', exact: true }).click();
    await page.getByLabel('Стан', { exact: true }).check();
    await expect.poll(() => parameter(page, 'columns')).toContain('status');
    await page.locator('[role=columnheader][data-column=status]').waitFor();
    await page.keyboard.press('Escape');
  });

  it('scrolls to a project that was selected elsewhere', async () => {
    const other = await site.open('/?view=project-table&select=project:kfw-usif6');
    await other.locator('[role=row][aria-selected=true]').waitFor();
    await other.context().close();
  });

  it('is free of what a program finds against WCAG 2.2 AA', async () => {
    expect(await violations(page)).toEqual([]);
    expect(page.failures).toEqual([]);
  });
});

describe('the charts', () => {
  let page: OpenPage;
  beforeAll(async () => {
    page = await site.open('/?view=charts', { bypassCSP: true });
  });
  afterAll(() => page.context().close());

  it('say what they find, and filter by a bar that is reached by the keyboard', async () => {
    await page
      .getByRole('heading', { name: 'Найбільше запланували у 2021 році: 1,1 млрд ₴, 37 % усього' })
      .waitFor();
    await page.locator('[data-mark="2015"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'from')).toBe('2021');
    const bar = page.locator('[data-mark="2021"]:focus');
    await expect.poll(() => bar.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'from')).toBeNull();
  });

  it('let money flow from funders over goals to raions, and filter by a band', async () => {
    await page.getByRole('button', { name: 'Потоки', exact: true }).click();
    const band = page.locator('[data-mark="funder dfrr > goal 3"]');
    await band.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'item')).toBe('3');
    expect(parameter(page, 'funder')).toBe('dfrr');
    await expect.poll(() => band.getAttribute('aria-pressed')).toBe('true');
  });

  it('have a table behind them with the same figures', async () => {
    await page.getByRole('button', { name: 'Таблицею' }).click();
    const row = page.getByRole('row', { name: /^Державний фонд регіонального розвитку/ }).first();
    await row.waitFor();
    expect(await row.textContent()).toMatch(/933\s658\s276\s₴/);
  });

  it('are free of what a program finds against WCAG 2.2 AA', async () => {
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Діаграмою' }).click();
    await page.locator('[data-mark]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(page.failures).toEqual([]);
  });
});

describe('the years over the map', () => {
  let page: OpenPage;
  beforeAll(async () => {
    page = await site.open('/?view=projects', { bypassCSP: true });
  });
  afterAll(() => page.context().close());

  it('are chosen by handles that the keyboard moves', async () => {
    await page.getByRole('button', { name: 'Розгорнути роки' }).click();
    await page.getByRole('slider', { name: /З року/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter(page, 'from')).toBe('2016');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter(page, 'from')).toBe('2017');
    expect(parameter(page, 'to')).toBe('2021');
    await idle(page);
  });

  it('are walked one by one, and given back', async () => {
    await page.getByRole('button', { name: 'На рік раніше' }).click();
    await expect.poll(() => parameter(page, 'from')).toBe('2016');
    expect(parameter(page, 'to')).toBe('2020');
    await page.getByRole('button', { name: 'Усі роки' }).click();
    await expect.poll(() => parameter(page, 'from')).toBeNull();
    await page.getByRole('button', { name: 'Показати рік за роком' }).click();
    await expect.poll(() => parameter(page, 'to')).toBe('2016');
    // The same button, which has the focus, stops it.
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Показати рік за роком' }).waitFor();
  });

  it('are free of what a program finds against WCAG 2.2 AA', async () => {
    expect(await violations(page)).toEqual([]);
    expect(page.failures).toEqual([]);
  });

  it('have room on a phone, as the table and the charts have', async () => {
    const options = { viewport: { width: 360, height: 740 }, hasTouch: true };
    const phone = await site.open('/?view=charts', options);
    await phone.locator('[data-mark]').first().waitFor();
    expect(await widthOf(phone)).toBe(360);
    await phone.getByRole('tab', { name: 'Таблиця проєктів' }).click();
    await phone.getByRole('grid').waitFor();
    await phone.getByRole('button', { name: 'Розгорнути роки' }).click();
    await phone.getByRole('slider', { name: /До року/ }).waitFor();
    expect(await widthOf(phone)).toBe(360);
    await phone.context().close();
  });
});
