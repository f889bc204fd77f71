import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations, widthOf } from './checks.ts';
import { idle, type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const rowOf = (page: OpenPage, name: string) =>
  page.getByRole('row').filter({ hasText: name }).first().innerText();

const end = async (page: OpenPage) => {
  expect([page.foreign, page.failures].flat()).toEqual([]);
  await page.context().close();
};

it('sets two years side by side, on one map behind a curtain and in a table', async () => {
  const page = await site.open('/?view=compare', { bypassCSP: true });
  await page.getByLabel('Рік, А').selectOption('2019');
  await page.getByLabel('Рік, Б').selectOption('2020');
  await expect.poll(() => rowOf(page, 'Проєктів усього')).toMatch(/70\s+45\s+-25 \(-36 %\)/);
  expect(page.url()).toContain('against=from%3D2020%26to%3D2020');
  expect(page.url()).toContain('from=2019');
  const curtain = page.getByRole('slider', { name: 'Шторка між А і Б' });
  await curtain.focus();
  await page.keyboard.press('End');
  await expect.poll(() => curtain.inputValue()).toBe('100');
  await idle(page);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Поміняти місцями' }).click();
  await expect.poll(() => rowOf(page, 'Проєктів усього')).toMatch(/45\s+70\s+\+25 \(\+56 %\)/);
  await end(page);
});

it('undoes and does again by keys, keeps a view under a name and opens it', async () => {
  const page = await site.open('/?view=table', { bypassCSP: true });
  await page.locator('[data-code="2"] [title]').first().click();
  await expect.poll(() => page.url()).toContain('item=2');
  await page.getByRole('region', { name: 'Робочий стіл' }).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => page.url()).not.toContain('item=2');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(() => page.url()).toContain('item=2');
  await page.getByRole('button', { name: 'Вигляди' }).click();
  await page.getByLabel('Назва вигляду').fill('Інфраструктура');
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Почати спочатку' }).click();
  await expect.poll(() => page.url()).not.toContain('item=2');
  await page.reload();
  await idle(page);
  await page.getByRole('button', { name: 'Вигляди' }).click();
  await page.getByRole('link', { name: 'Інфраструктура' }).click();
  await expect.poll(() => page.url()).toContain('item=2');
  await page.getByRole('region', { name: 'Робочий стіл' }).waitFor();
  await end(page);
});

it('fits a phone in English', async () => {
  const page = await site.open('/?view=compare&lang=en&from=2019&to=2019&against=from%3D2020', {
    bypassCSP: true,
    viewport: { width: 360, height: 780 },
  });
  await page.getByRole('table', { name: 'What differs between A and B' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await widthOf(page)).toBe(360);
  await end(page);
});
