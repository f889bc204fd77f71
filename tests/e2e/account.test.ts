import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ServerProcess, startServer } from '../server-process.ts';
import { launchBrowser } from './browser.ts';
import { violations, widthOf } from './checks.ts';
import { idle, type OpenPage, openPage } from './site.ts';

let server: ServerProcess;
let browser: Browser;
let page: OpenPage;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(page.foreign, 'requests to other sites').toEqual([]);
  expect(page.failures, 'errors in the page').toEqual([]);
  await page.context().close();
});

const password = 'шість коней у степу';
const field = (name: string) => page.getByLabel(name, { exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name });

/** What the browser writes of an answer that is a refusal. */
const takeFailures = () => page.failures.splice(0).map((text) => /\b4\d\d\b/.exec(text)?.[0]);

it('leads from the printed link to a signed-in administrator, by the keyboard alone', async () => {
  page = await openPage(browser, server.setUp ?? '', { bypassCSP: true });
  await dialog('Ласкаво просимо').waitFor();
  expect(page.url()).not.toContain('join');
  expect(await violations(page)).toEqual([]);
  await field('Ім’я та прізвище').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Олена Бондар');
  await page.keyboard.press('Tab');
  await page.keyboard.type('olena@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('finalfantasy');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('заслабкий').waitFor();
  expect(takeFailures()).toEqual(['400']);
  expect(await page.locator('[data-state=broken]').innerText()).toMatch(/^Не з переліку/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await dialog('Обліковий запис').getByText('адміністратор', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await button('Олена Бондар, адміністратор').waitFor();
  await page.reload();
  await button('Олена Бондар, адміністратор').waitFor();
  await idle(page);
});

it('says of a used link what to do', async () => {
  page = await openPage(browser, server.setUp ?? '');
  await page.getByRole('alert').getByText('вже використано').waitFor();
  expect(takeFailures()).toEqual(['404']);
});

it('signs in, invites a person and lets them in on a phone', async () => {
  page = await openPage(browser, server.address, { bypassCSP: true });
  await button('Увійти').click();
  await field('Електронна пошта').fill('olena@example.org');
  await field('Пароль').fill('not this one, no');
  await dialog('Вхід').getByRole('button', { name: 'Увійти' }).click();
  await page.getByRole('alert').getByText('Пошта або пароль хибні').waitFor();
  expect(takeFailures()).toEqual(['401']);
  expect(await violations(page)).toEqual([]);
  await field('Пароль').fill(password);
  await page.keyboard.press('Enter');
  await button('Олена Бондар, адміністратор').click();
  await button('Люди та ролі').click();
  await button('Створити посилання').click();
  const link = await page.getByLabel('Одноразове посилання для нової людини').inputValue();
  expect(link).toMatch(/\/#join=[\w-]{43}$/);
  expect(await violations(page)).toEqual([]);
  const phone = { viewport: { width: 360, height: 740 }, locale: 'en-GB' };
  const other = await openPage(browser, link.replace('/#', '/?lang=en#'), phone);
  await other.getByText('You are invited to the atlas as: editor.').waitFor();
  await other.getByLabel('Your name').fill('Taras');
  await other.getByLabel('E-mail').fill('taras@example.org');
  await other.getByLabel('New password').fill(password);
  await other.getByRole('button', { name: 'Create the account' }).click();
  await other.getByText('You may create and change projects').waitFor();
  const width = await widthOf(other);
  expect(width).toBe(360);
  expect(other.failures).toEqual([]);
  await other.context().close();
});

it('signs out', async () => {
  page = await openPage(browser, server.address);
  await button('Увійти').click();
  await field('Електронна пошта').fill('olena@example.org');
  await field('Пароль').fill(password);
  await page.keyboard.press('Enter');
  await button('Олена Бондар, адміністратор').click();
  await button('Вийти').click();
  await button('Увійти').waitFor();
  expect(await page.context().cookies()).toEqual([]);
});
