import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cyrillicIn, violations, widthOf } from './checks.ts';
import { signedIn } from './signed-in.ts';
import { type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
const pages: OpenPage[] = [];

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(async () => {
  const opened = pages.splice(0);
  for (const page of opened) await page.context().close();
  expect(opened.flatMap(({ foreign }) => foreign)).toEqual([]);
  expect(opened.flatMap(({ failures }) => failures)).toEqual([]);
});

async function open(...given: Parameters<Site['open']>): Promise<OpenPage> {
  const [path, options] = given;
  const page = await site.open(path, { bypassCSP: true, ...options });
  pages.push(page);
  return page;
}

const press = (page: OpenPage, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** Opens the list by its button in the bar, or in the bar's menu. */
async function openList(page: OpenPage, name = 'Показ'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await press(page, 'Ще');
  await button.click();
  await page.getByRole('dialog').waitFor();
}

const rows = (page: OpenPage) => page.getByRole('grid', { name: 'Кроки' }).getByRole('row');

describe('stories', () => {
  it('a story is made from nothing without an account, put in order by keys, and kept', async () => {
    const page = await open('/?item=2.1.2&select=2.1.2');
    await openList(page);
    await page.getByText('Стратегія за 12 хвилин').waitFor();
    expect(await violations(page)).toEqual([]);
    await press(page, 'Почати історію з цього вигляду');
    await page.getByLabel('Заголовок').waitFor();
    expect(await page.getByLabel('Заголовок').inputValue()).toBe(
      'Транспортно-логістична інфраструктура',
    );
    await page.getByLabel('Текст на екрані').fill('Це **важливо**.\n\n[x](javascript:alert(1))');
    await page.getByText('Посилання має починатися з https://', { exact: false }).waitFor();
    expect(await page.locator('figure strong').textContent()).toBe('важливо');
    await page.getByLabel('Текст на екрані').fill('Це **важливо**.');
    await press(page, 'Додати цей вигляд як крок');
    await page.getByLabel('Заголовок').fill('Другий крок');
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await violations(page)).toEqual([]);

    await rows(page).nth(1).focus();
    await rows(page).nth(1).getByRole('button', { name: 'Пересунути: Другий крок' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page).first().textContent()).toContain('Другий крок');

    await press(page, 'Вилучити крок');
    await expect.poll(() => rows(page).count()).toBe(1);
    await press(page, 'Повернути');
    await expect.poll(() => rows(page).count()).toBe(2);
    await page.getByText('Збережено', { exact: true }).waitFor();
    await page.reload();
    await openList(page);
    await page.getByText('Нова історія').waitFor();
    await page.getByText('2 кроки').waitFor();
  });

  it('a step with a dead place is marked, and the rest goes on', async () => {
    const page = await open('/?lang=en&place=UA44999999999999999');
    await openList(page, 'Present');
    await press(page, 'Begin a story with this view');
    await page.getByText('This is no longer in the atlas', { exact: false }).waitFor();
    await page.getByText('1 place needs attention', { exact: false }).waitFor();
    expect(await cyrillicIn(page)).toEqual([]);
  });

  it('a shared story goes to review under the eyes of its writer, and has a history', async () => {
    const page = await open('/?item=3', { storageState: await signedIn(site, 'editor') });
    await openList(page);
    await press(page, 'Нова спільна історія');
    await press(page, 'Додати цей вигляд як крок');
    await page.getByLabel('Заголовок').fill('Управління');
    await press(page, 'Подати на перевірку');
    await page.getByText('Подано на перевірку:', { exact: false }).waitFor();
    await page.getByText('Історія змін').click();
    await page.getByText('Редакція 2').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('all of it fits a phone', async () => {
    const page = await open('/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await openList(page);
    await press(page, 'Почати історію з цього вигляду');
    await page.getByLabel('Заголовок').waitFor();
    expect(await widthOf(page)).toBe(360);
    expect(await violations(page)).toEqual([]);
  });
});
