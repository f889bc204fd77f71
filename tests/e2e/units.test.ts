import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations, widthOf } from './checks.ts';
import { type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const end = async (page: OpenPage) => {
  expect([page.foreign, page.failures].flat()).toEqual([]);
  await page.context().close();
};

const raion = 'UA44120000000092852';

it('shades the raions, and says by which classes and what is left out', async () => {
  const page = await site.open('/?show=territory', { bypassCSP: true });
  await page.getByRole('tab', { name: 'Шари' }).click();
  await page.getByLabel('Показувати заливку').check();
  const legend = page.getByRole('list', { name: 'Значення заливки' });
  await expect
    .poll(() => legend.innerText())
    .toMatch(/^0 – немає\s+3 одиниці[\s\S]+79\s+1 одиниця$/);
  await page.getByLabel('Показник').selectOption('sum');
  await page.getByLabel('Вид коштів').selectOption('disbursed');
  await expect.poll(() => legend.innerText()).toContain('немає даних');
  expect(page.url()).toContain('measure=sum&paid=disbursed&shade=1');
  await expect.poll(() => page.getByText('станом на листопад 2022').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await end(page);
});

it('walks the matrix by keys; a chosen cell is the address of its task and unit', async () => {
  const page = await site.open('/?view=matrix', { bypassCSP: true });
  const grid = page.getByRole('grid', { name: 'Завдання за районами' });
  await grid.getByRole('gridcell').first().focus();
  await page.keyboard.press('Control+End');
  const total = page.locator('[data-spot]:focus');
  await expect.poll(() => total.getAttribute('aria-label')).toMatch(/^162 проєкти/);
  await page.keyboard.press('Control+Home');
  const steps = [
    'End',
    'ArrowLeft',
    'Home',
    ...Array(10).fill('ArrowDown'),
    ...Array(5).fill('ArrowRight'),
  ];
  for (const key of steps) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(`item=2.1.2&lang=uk&place=${raion}`);
  expect(await total.getAttribute('aria-selected')).toBe('true');
  expect(await total.innerText()).toBe('10');
  const summary = await fetch(`${site.address}/api/summary?item=2.1.2&place=${raion}`);
  expect(await summary.json()).toMatchObject({ total: { projects: 10 } });
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('item=');
  expect(await violations(page)).toEqual([]);
  await end(page);
});

it('ranks gaps by people, and prints a brief of the longest task on one page', async () => {
  const page = await site.open('/?view=gaps&lang=en', { bypassCSP: true });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const first = page.locator('ol summary').first();
  expect(await first.innerText()).toMatch(/439,232 inhabitants, 2 units/);
  await page.getByLabel(/not reachable now/).check();
  await page.locator('summary', { hasText: '3.2.2' }).click();
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('button', { name: 'Print the page for donors', exact: true })
    .first()
    .click();
  const sheet = page.locator('[data-brief="3.2.2"]');
  await sheet.waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await sheet.evaluate((node) => node.scrollHeight <= node.clientHeight)).toBe(true);
  expect(await sheet.locator('ul[lang=uk] li').count()).toBe(10);
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pages.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await end(page);
});

it('lists what to complete first, also on a phone', async () => {
  const page = await site.open('/?view=gaps', {
    viewport: { width: 360, height: 780 },
    bypassCSP: true,
  });
  await page.getByRole('combobox', { name: /^Показати/ }).selectOption('incomplete');
  await page.getByText('Бракує:').first().waitFor();
  expect(await widthOf(page)).toBe(360);
  expect(await violations(page)).toEqual([]);
  await end(page);
});
