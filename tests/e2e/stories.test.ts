import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aStep, aStory } from '../server/register/stories.ts';
import { cyrillicIn, violations, widthOf } from './checks.ts';
import { type SignedIn, signedIn } from './signed-in.ts';
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

/** Asks the server as somebody who is signed in. */
async function ask(
  { cookies: [cookie] }: SignedIn,
  method: string,
  path: string,
  body: object,
  seen = 0,
) {
  const response = await fetch(`${site.address}/api/records/story${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      origin: site.address,
      cookie: `${cookie?.name}=${cookie?.value}`,
      ...(seen > 0 && { 'if-match': `"${seen}"` }),
    },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Publishes a story that stays with the data of now. @returns its id and their version */
async function publishKept(): Promise<{ id: string; version: string }> {
  const [editor, reviewer] = [await signedIn(site, 'editor'), await signedIn(site, 'reviewer')];
  const about = await (await fetch(`${site.address}/api/about`)).json();
  const version: string = about.dataVersion;
  const data = { follows: 'version', version, date: about.dataDate } as const;
  const { id } = await ask(editor, 'POST', '', { record: aStory({ data }) });
  await ask(editor, 'POST', `/${id}/submit`, { reason: '' }, 1);
  const published = await ask(reviewer, 'POST', `/${id}/publish`, { reason: '' }, 2);
  expect(published.state).toBe('published');
  return { id, version };
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
    const dead = aStep({ view: 'lang=uk&place=UA44999999999999999&v=1' });
    const story = aStory({ steps: [dead, aStep({ id: 's-2' })] });
    const value = JSON.stringify({ id: 'local-dead', story, at: '2026-11-28T00:00:00.000Z' });
    const kept = [{ name: 'stratlas-story local-dead', value }];
    const page = await open('/?lang=en', {
      storageState: { cookies: [], origins: [{ origin: site.address, localStorage: kept }] },
    });
    await openList(page, 'Present');
    await press(page, 'Edit: On roads');
    await page.getByText('This is no longer in the atlas', { exact: false }).waitFor();
    await page.getByText('1 place needs attention', { exact: false }).waitFor();
    const marked = page.getByRole('row').filter({ hasText: 'needs attention' });
    expect(await marked.count()).toBe(1);
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

  it('a story that keeps its data is shown by the page of their version', async () => {
    const { id, version } = await publishKept();
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.address}/?story=${id}`);
    await page.waitForURL(`**/at/${version}/?**`);
    await page.getByText('Залізниця').first().waitFor();
    await page.getByText('Дані такі, якими були').waitFor();
    await expect
      .poll(() => asked.some((path) => path === `/at/${version}/api/strategy`))
      .toBe(true);
    await page.goto(`${site.address}/at/${version}/`);
    await page.getByText('Це атлас із даними, які зберегла історія', { exact: false }).waitFor();
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
