import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServerProcess, startServer } from '../server-process.ts';
import { launchBrowser } from './browser.ts';
import { fillIn, press, title } from './project-form.ts';
import { type OpenPage, openPage } from './site.ts';

let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Makes an account by a one-time link, and leaves its dialog. */
async function join(link: string, name: string): Promise<OpenPage> {
  const page = await openPage(browser, link);
  await page.getByLabel('Ім’я та прізвище').fill(name);
  await page.getByLabel('Електронна пошта').fill(`${name.length}@example.org`);
  await page.getByLabel('Новий пароль').fill('шість коней у степу');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Обліковий запис' }).waitFor();
  return page;
}

async function invite(administrator: OpenPage): Promise<string> {
  await press(administrator, 'Люди та ролі');
  await administrator.getByLabel('Роль нової людини').selectOption('reviewer');
  await press(administrator, 'Створити посилання');
  return administrator.getByLabel('Одноразове посилання для нової людини').inputValue();
}

/** What it may take, also on a busy machine. */
const fiveMinutes = 300_000;

it(
  'leads from the printed link to a project that everybody sees, by two people',
  async () => {
    const administrator = await join(server.setUp ?? '', 'Олена Бондар');
    const link = await invite(administrator);
    await administrator.keyboard.press('Escape');
    await press(administrator, 'Робота з проєктами');
    await press(administrator, 'Новий проєкт');
    await fillIn(administrator);
    await press(administrator, 'Подати на перевірку');
    await administrator.getByText('Подано на перевірку.', { exact: false }).waitFor();

    const reviewer = await join(link, 'Тарас');
    await reviewer.keyboard.press('Escape');
    await press(reviewer, 'Робота з проєктами');
    await reviewer.getByRole('button', { name: new RegExp(title) }).click();
    await press(reviewer, 'Опублікувати');
    await reviewer.getByText('Опубліковано: проєкт бачать усі.').waitFor();

    const reader = await openPage(browser, `${server.address}/?view=projects&q=водогону`);
    await reader.getByRole('button', { name: new RegExp(title) }).waitFor();
    for (const { foreign, failures } of [administrator, reviewer, reader]) {
      expect([...foreign, ...failures]).toEqual([]);
    }
  },
  fiveMinutes,
);
