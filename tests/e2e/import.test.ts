import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../server/contract/roles.ts';
import { addPerson, password } from '../server/sign-in/people.ts';
import { violations, widthOf } from './checks.ts';
import { idle, type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
const pages: OpenPage[] = [];

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(async () => {
  for (const page of pages.splice(0)) {
    expect(page.foreign, 'requests to other sites').toEqual([]);
    expect(page.failures, 'errors in the page').toEqual([]);
    await page.context().close();
  }
});

const english = { colorScheme: 'dark', viewport: { width: 360, height: 780 } } as const;

/** The import, opened by a person who signs in where it asks for that. */
async function openAs(role: Role, query = '', options = {}): Promise<OpenPage> {
  const { email } = await addPerson(site.db, role);
  const page = await site.open(`/?view=import${query}`, { bypassCSP: true, ...options });
  pages.push(page);
  const isEnglish = query.includes('lang=en');
  const main = page.getByRole('region', { name: isEnglish ? 'Import from' : 'Імпорт з' });
  await main.getByRole('button', { name: isEnglish ? 'Sign in' : 'Увійти' }).click();
  await page.getByLabel(isEnglish ? 'E-mail' : 'Електронна пошта').fill(email);
  await page.getByLabel(isEnglish ? 'Password' : 'Пароль', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  const ready = role === 'reader' ? page.getByText('лише читати') : page.getByText(/50 (МБ|MB)/);
  await ready.waitFor();
  return page;
}

const choose = (page: OpenPage, text: string, name = 'plan.csv') =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const press = (page: OpenPage, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

const headings = 'Назва проєкту;Завдання (код);Місце;Широта;Довгота;Джерело коштів (код);Обсяг;Рік';
const school = 'Ремонт школи в Новопскові;3.1.2;Новопсков;;;dfrr;1200,50;2021';
const bridge = 'Пішохідний міст через Айдар;2.1.2;;38,91;49,27;dfrr;800;2021';
const pipeline = 'Новий водогін;3.3.2;Нетутешнє;;;dfrr;п’ять;2021';

const imports = () => site.db.selectFrom('import').select(['fileName', 'state']).execute();

const records = async () => {
  const { count } = await site.db
    .selectFrom('record')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

it('leads from a file with a wrong row to projects on the map, by two people', async () => {
  const editor = await openAs('editor');
  await editor.getByText('До 50 МБ і 100 000 рядків').waitFor();
  await choose(editor, [headings, school, bridge, pipeline].join('\n'));
  const wrong = editor.locator('tr[data-outcome=error]');
  await wrong.filter({ hasText: 'C4 «Місце» Місця «Нетутешнє» не знайдено.' }).waitFor();
  await wrong.filter({ hasText: 'G4 «Обсяг» «п’ять»' }).waitFor();
  expect(await editor.getByRole('button', { name: /^Імпортувати/ }).count()).toBe(0);
  await editor.getByText('Спершу виправте 2 проєкти з помилками').waitFor();
  expect(await violations(editor)).toEqual([]);

  await choose(editor, [headings, school, bridge].join('\n'));
  await editor.getByText('У 1 рядку широта й довгота, здається, переставлені').waitFor();
  await press(editor, 'Поставити на свої місця');
  await editor.getByText('поставлено на свої місця.').first().waitFor();
  await press(editor, 'Імпортувати 2 проєкти');
  await editor.getByRole('heading', { name: '2 проєкти подано' }).waitFor();
  await editor.getByText('чекає на другу людину').waitFor();
  expect(await editor.getByRole('button', { name: 'Оприлюднити' }).count()).toBe(0);

  const reviewer = await openAs('reviewer');
  await press(reviewer, 'Оприлюднити');
  const asked = reviewer.getByRole('alertdialog', { name: 'Оприлюднити імпорт «plan.csv»?' });
  await asked.getByText('2 проєкти одразу стане видно всім.').waitFor();
  expect(await violations(reviewer)).toEqual([]);
  await asked.getByRole('button', { name: 'Оприлюднити' }).click();
  await reviewer.getByText('оприлюднено: Some reviewer').waitFor();
  await press(reviewer, 'Закрити імпорт');
  await reviewer.locator('nav').getByText('164 проєкти').waitFor();

  const reader = await site.open('/?view=projects&q=Айдар+пішохідний#map=13/49.27/38.91');
  pages.push(reader);
  await reader.mouse.click(640, 400);
  await reader.waitForURL(/select=project:/);
  await reader.getByRole('heading', { name: 'Пішохідний міст через Айдар' }).waitFor();
});

it('says what would change field by field, and undoes a whole import', async () => {
  const page = await openAs('reviewer');
  const changed = school.replace('3.1.2', '3.1.1');
  await choose(page, [headings, changed].join('\n'), 'changed.csv');
  const row = page.locator('tr[data-outcome=changed]');
  await row.locator('del').getByText('3.1.2').waitFor();
  await row.locator('ins').getByText('3.1.1').waitFor();
  await press(page, 'Імпортувати 1 проєкт');
  await page.getByRole('heading', { name: '1 проєкт подано' }).waitFor();
  const past = page.getByRole('listitem').filter({ hasText: 'changed.csv' });
  await past.getByRole('button', { name: 'Відкотити' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Відкотити' }).click();
  await past.getByText('відкочено: Some reviewer').waitFor();
  expect(await imports()).toContainEqual({ fileName: 'changed.csv', state: 'undone' });
});

it('takes another meaning for a column, and remembers it for the same headings', async () => {
  const text = 'Назва проєкту;Завдання (код);Де саме\nШкільний автобус;3.1.2;Сватове\n';
  const page = await openAs('editor');
  await choose(page, text, 'bus.csv');
  await page.getByText('Колонки · 3, без значення · 1').click();
  await page.getByLabel('Значення колонки «Де саме»').selectOption('places.placeId.words');
  await press(page, 'Перевірити знову');
  await page.getByText('Колонки · 3', { exact: true }).waitFor();
  await press(page, 'Імпортувати 1 проєкт');
  await page.getByRole('heading', { name: '1 проєкт подано' }).waitFor();
  await press(page, 'Імпортувати ще один файл');
  await choose(page, text.replace('автобус', 'двір'), 'bus.csv');
  await page.getByText('Колонки · 3', { exact: true }).waitFor();
});

it('leaves nothing behind when it is cancelled, while sending and while the server works', async () => {
  const [before, known] = [await imports(), await records()];
  const page = await openAs('editor');
  const rows = Array.from(
    { length: 20_000 },
    (_, number) => `Проєкт номер ${number} у громаді;3.1.2;Новопсков;;;dfrr;100;2021`,
  );
  await choose(page, [headings, ...rows].join('\n'), 'many.csv');
  await press(page, 'Скасувати');
  await page.getByText('Скасовано. Нічого не збережено.').waitFor();
  await choose(page, [headings, ...rows].join('\n'), 'many.csv');
  await press(page, /^Імпортувати 20000 проєктів/);
  await page.getByText('Запис проєктів: усі або жоден…').waitFor();
  await press(page, 'Скасувати');
  await page.getByText('Скасовано. Нічого не збережено.').waitFor();
  // A second look at the same file takes as long as the first, and writers wait for each other:
  // if the first had gone on, it would be there before this.
  await choose(page, [headings, ...rows].join('\n'), 'many.csv');
  await page.getByRole('button', { name: /^Імпортувати 20000/ }).waitFor();
  await choose(page, [headings, 'Сквер у Білокуракиному;3.1.2;Білокуракине;;;;;'].join('\n'));
  await press(page, 'Імпортувати 1 проєкт');
  await page.getByRole('heading', { name: '1 проєкт подано' }).waitFor();
  expect(await imports()).toHaveLength(before.length + 1);
  expect(await records()).toBe(known + 1);
});

it('fits a phone at night, in English, and says why a file cannot be read', async () => {
  const page = await openAs('editor', '&lang=en', english);
  await choose(page, '%PDF-1.7 nothing here', 'report.pdf');
  await page.getByRole('alert').waitFor();
  expect(page.failures.splice(0).map((text) => /\b4\d\d\b/.exec(text)?.[0])).toEqual(['422']);
  await choose(page, [headings, school, pipeline].join('\n'));
  await page.getByText('No place "Нетутешнє" was found.').waitFor();
  await idle(page);
  expect(await violations(page)).toEqual([]);
  expect(await widthOf(page)).toBe(360);
});

it('asks to sign in, and tells those without the role', async () => {
  const page = await openAs('reader');
  expect(await page.locator('input[type=file]').count()).toBe(0);
  await press(page, 'Закрити імпорт');
  await page
    .locator('nav')
    .getByText(/^\d+ проєкт/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: 'Імпорт з файла' }).count()).toBe(0);
});
