import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations, widthOf } from './checks.ts';
import { choose, fillIn, press, title } from './project-form.ts';
import { type SignedIn, signedIn } from './signed-in.ts';
import { idle, type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
const pages: OpenPage[] = [];

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(async () => {
  const opened = pages.splice(0);
  for (const page of opened) await page.context().close();
  expect(
    opened.flatMap(({ foreign }) => foreign),
    'requests to other sites',
  ).toEqual([]);
  expect(
    opened.flatMap(({ failures }) => failures),
    'errors in the pages',
  ).toEqual([]);
});

async function open(path: string, person: SignedIn): Promise<OpenPage> {
  const page = await site.open(path, {
    storageState: person,
    acceptDownloads: true,
    bypassCSP: true,
  });
  pages.push(page);
  return page;
}

const kept = (page: OpenPage) => page.getByText('Збережено для вас').waitFor();

const idOf = (page: OpenPage) => /project:([^&#]+)/.exec(page.url())?.[1] ?? '';

describe('a project', () => {
  it('goes from an empty form to everybody’s eyes by the hands of two people', async () => {
    const editor = await open('/', await signedIn(site, 'editor'));
    await press(editor, 'Робота з проєктами');
    await press(editor, 'Новий проєкт');
    await press(editor, 'Подати на перевірку');
    await editor.getByText('Заповніть це поле.', { exact: true }).first().waitFor();
    await fillIn(editor);
    await editor.getByText('Усе потрібне для публікації є.').waitFor();
    expect(await violations(editor)).toEqual([]);
    await press(editor, 'Подати на перевірку');
    await editor.getByText('Подано на перевірку.', { exact: false }).waitFor();
    const id = idOf(editor);
    expect(id).toMatch(/^p-/);

    const reviewer = await open('/?view=edit', await signedIn(site, 'reviewer'));
    await reviewer.getByRole('button', { name: new RegExp(title) }).click();
    await press(reviewer, 'Опублікувати');
    await reviewer.getByText('Опубліковано: проєкт бачать усі.').waitFor();
    const answer = await fetch(`${site.address}/api/projects/${id}`);
    expect(await answer.json()).toMatchObject({
      titleUk: title,
      places: [{ precision: 'hromada', placeId: expect.stringMatching(/^UA44/) }],
    });
    await press(reviewer, 'Закрити редактор');
    await reviewer.getByRole('heading', { name: title }).waitFor();
    await reviewer.getByRole('link', { name: 'Офіційна форма, PDF' }).waitFor();
  });

  it('is sent back with a reason, which stands in its history', async () => {
    const person = await signedIn(site, 'editor');
    const editor = await open('/?view=edit', person);
    await press(editor, 'Новий проєкт');
    await fillIn(editor);
    await press(editor, 'Подати на перевірку');
    await editor.getByText('Подано на перевірку.', { exact: false }).waitFor();
    const reviewer = await open(
      `/?view=edit&select=project:${idOf(editor)}`,
      await signedIn(site, 'reviewer'),
    );
    await press(reviewer, 'Повернути');
    const dialog = reviewer.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Повернути' }).click();
    await dialog.getByText('Напишіть причину.').waitFor();
    await dialog.getByLabel('Чому').fill('Додайте опис.');
    await dialog.getByRole('button', { name: 'Повернути' }).click();
    await reviewer.getByText('Повернуто редакторові.').waitFor();
    await reviewer.getByRole('tab', { name: 'Історія' }).click();
    await reviewer.getByText('Причина: Додайте опис.').waitFor();
    expect(await violations(reviewer)).toEqual([]);
  });
});

describe('what is typed', () => {
  it('survives a reload, and a lost connection', async () => {
    const page = await open('/?view=edit', await signedIn(site, 'editor'));
    await press(page, 'Новий проєкт');
    await page.locator('#ed-titleUk').fill('Вода');
    await kept(page);
    await page.reload();
    await page.locator('#ed-titleUk').waitFor();
    expect(await page.locator('#ed-titleUk').inputValue()).toBe('Вода');
    await page.context().setOffline(true);
    await page.locator('#ed-titleUk').fill('Вода для всіх');
    await page.getByText('Немає зв’язку: збережено на цьому пристрої').waitFor();
    page.failures.length = 0;
    await page.context().setOffline(false);
    await kept(page);
    await press(page, 'Робота з проєктами');
    await page
      .getByRole('button', { name: /Вода для всіх/ })
      .first()
      .waitFor();
  });

  it('is merged field by field with what another person saved meanwhile', async () => {
    const [olena, petro] = [await signedIn(site, 'editor'), await signedIn(site, 'editor')];
    const first = await open('/?view=edit', olena);
    await press(first, 'Новий проєкт');
    await fillIn(first);
    await press(first, 'Зберегти чернетку');
    await first.getByText('Чернетку збережено.').waitFor();
    const second = await open(`/?view=edit&select=project:${idOf(first)}`, petro);
    await second.locator('#ed-titleUk').fill('Назва Петра');
    await second.locator('#ed-purposeUk').fill('Мета Петра');
    await press(second, 'Зберегти чернетку');
    await second.getByText('Чернетку збережено.').waitFor();

    await first.locator('#ed-titleUk').fill('Назва Олени');
    await press(first, 'Зберегти чернетку');
    const dialog = first.getByRole('dialog', { name: 'Двоє змінювали проєкт одночасно' });
    await dialog.getByText('Назва Петра').waitFor();
    expect(await violations(first)).toEqual([]);
    await dialog.getByRole('radio', { name: /^Ваше/ }).check();
    await dialog.getByRole('button', { name: 'Зберегти об’єднане' }).click();
    await first.getByText('Чернетку збережено.').waitFor();
    expect(await first.locator('#ed-titleUk').inputValue()).toBe('Назва Олени');
    expect(await first.locator('#ed-purposeUk').inputValue()).toBe('Мета Петра');
    expect(first.failures.splice(0)).toEqual([expect.stringContaining('409')]);
  });
});

describe('the form', () => {
  it('takes sums by source and year that add up, and prints them', async () => {
    const page = await open('/?view=edit', await signedIn(site, 'editor'));
    await press(page, 'Новий проєкт');
    await fillIn(page);
    await page.locator('#ed-start').fill('2024');
    await page.locator('#ed-end').fill('2025');
    await press(page, 'Додати джерело');
    await choose(page, 'ed-funding-0-funder', 'державний');
    const cells = page.locator('td input');
    await cells.nth(0).fill('1234,5');
    await cells.nth(1).fill('500');
    await cells.nth(1).press('Enter');
    const total = page.locator('tfoot td').last();
    expect((await total.innerText()).replaceAll(/\s/g, ' ')).toBe('1 734,5');
    await page.locator('#ed-contact-name').fill('Олена Щербак');
    const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'Форма, PDF')]);
    expect(saved.suggestedFilename()).toBe(`${title}.pdf`);
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(await saved.path())));
    const { text } = await extractText(pdf, { mergePages: true });
    const words = text.replaceAll(/\s+/g, ' ');
    expect(words).toContain('1 734,5');
    expect(words).toContain('Олена Щербак');
  });

  it('takes a line that is drawn on the map, and its coordinates as words', async () => {
    const page = await open('/?view=edit', await signedIn(site, 'editor'));
    await press(page, 'Новий проєкт');
    await page.locator('#ed-places').waitFor();
    await press(page, 'Лінія');
    await page.getByText('Натискайте на карті', { exact: false }).waitFor();
    await idle(page);
    for (const [x, y] of [
      [900, 300],
      [960, 260],
      [1000, 340],
    ] as const) {
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
      // A click within a moment of the last one would be the end of the line.
      await page.waitForTimeout(500);
      await idle(page);
    }
    await page.keyboard.press('Enter');
    const coordinates = page.getByLabel(/^Координати/);
    await coordinates.waitFor();
    expect(await coordinates.inputValue()).toMatch(
      /^(?:\d\d\.\d+, \d\d\.\d+\n){2}\d\d\.\d+, \d\d\.\d+$/,
    );
    await coordinates.fill('48.9, 38.4\n49');
    await page.getByText('Це не координати.', { exact: false }).waitFor();
    await coordinates.fill('48.9, 38.4\n49, 38.5');
    await coordinates.blur();
    await kept(page);
  });

  it('fits on a phone, and is not for who has not signed in', async () => {
    const person = await signedIn(site, 'editor');
    const page = await site.open('/?view=edit', {
      storageState: person,
      viewport: { width: 360, height: 740 },
      bypassCSP: true,
    });
    pages.push(page);
    await press(page, 'Новий проєкт');
    await page.locator('#ed-titleUk').waitFor();
    const overflow = await widthOf(page);
    expect(overflow).toBe(360);
    expect(await violations(page)).toEqual([]);
    const reader = await site.open('/?view=edit');
    pages.push(reader);
    await reader.getByText('Щоб працювати з проєктами, увійдіть як редактор.').waitFor();
  });
});
