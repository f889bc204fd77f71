import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations, widthOf } from './checks.ts';
import { idle, type OpenPage, type Site, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const story = 'railway-north';
const stepOf = (page: Pick<OpenPage, 'locator'>) =>
  page.locator('[data-step]').getAttribute('data-step');
const titleOf = (page: Pick<OpenPage, 'locator'>) => page.locator('#slide-title').innerText();

const end = async (page: OpenPage) => {
  expect([page.foreign, page.failures].flat()).toEqual([]);
  await page.context().close();
};

it('is led by the keyboard: on, back, to the ends, to a number, and into the dark', async () => {
  const page = await site.open(`/?story=${story}`, { bypassCSP: true });
  await expect.poll(() => titleOf(page)).toBe('Одна фраза стратегії');
  const count = await page.getByRole('status').first().innerText();
  const last = /Крок 1 з (\d+)/.exec(count)?.[1] ?? '';
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => titleOf(page)).toBe('Гілка: 187 кілометрів');
  await expect.poll(() => page.url()).toContain('step=2');
  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await expect.poll(() => stepOf(page)).toBe('4');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Shift+Space');
  await expect.poll(() => stepOf(page)).toBe('2');
  await page.keyboard.press('End');
  await expect.poll(() => stepOf(page)).toBe(last);
  await page.keyboard.press('Home');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => stepOf(page)).toBe('3');
  await page.keyboard.press('b');
  await page.locator('[data-curtain=black]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-curtain]').waitFor({ state: 'detached' });
  expect(await stepOf(page)).toBe('3');
  await idle(page);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => stepOf(page)).toBe('3');
  await page.keyboard.press('Escape');
  await page.getByRole('tree').waitFor();
  expect(page.url()).not.toContain('story=');
  await end(page);
});

it('has a second window that follows it and leads it, whichever of both is loaded anew', async () => {
  const page = await site.open(`/?story=${story}&step=2`);
  const presenter = await page.context().newPage();
  await presenter.goto(`${site.address}/?story=${story}&screen=presenter`);
  await expect.poll(() => stepOf(presenter)).toBe('2');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(presenter)).toBe('3');
  await presenter.getByRole('button', { name: 'Наступний крок' }).click();
  await expect.poll(() => stepOf(page)).toBe('4');
  await presenter.keyboard.press('w');
  await page.locator('[data-curtain=white]').waitFor();
  await presenter.getByRole('button', { name: 'Почати відлік' }).click();
  await presenter.reload();
  await expect.poll(() => stepOf(presenter)).toBe('4');
  await presenter.getByText('На сцені білий екран').waitFor();
  await presenter.getByRole('button', { name: 'Зупинити відлік' }).waitFor();
  await page.reload();
  await page.locator('[data-curtain=white]').waitFor();
  expect(await stepOf(page)).toBe('4');
  await presenter.keyboard.press('ArrowLeft');
  await expect.poll(() => stepOf(page)).toBe('3');
  await page.locator('[data-curtain]').waitFor({ state: 'detached' });
  await end(page);
});

it('gives the map to the audience, and takes it back with one key', async () => {
  const page = await site.open(`/?story=${story}&step=2&lang=en`);
  await page.getByRole('button', { name: 'Rivers' }).click();
  await page.getByRole('button', { name: 'Back to the step' }).waitFor();
  await expect.poll(() => page.url()).toContain('step=2');
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Back to the step' }).waitFor({ state: 'detached' });
  await end(page);
});

it('says what it cannot show: a story that is none, a step that is none; on a phone too', async () => {
  const phone = { viewport: { width: 360, height: 780 }, bypassCSP: true };
  const page = await site.open(`/?story=${story}&step=40`, phone);
  await page.getByText(/Кроку 40 немає/).waitFor();
  expect(await widthOf(page)).toBe(360);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${site.address}/?story=no-such-story`);
  await page.getByText('Такої історії немає').waitFor();
  await page.getByRole('button', { name: 'До атласу' }).click();
  await expect.poll(() => page.url()).not.toContain('story=');
  // The browser itself writes of the answer 404.
  page.failures.length = 0;
  await end(page);
});
