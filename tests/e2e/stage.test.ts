import { afterAll, beforeAll, expect, it } from 'vitest';
import { aStep, aStory } from '../server/register/stories.ts';
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
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('p');
  const presenter = await opened;
  await expect.poll(() => stepOf(presenter)).toBe('2');
  await presenter.getByText('Це справжня колія з OpenStreetMap').waitFor();
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(presenter)).toBe('3');
  await presenter.bringToFront();
  await presenter.getByRole('button', { name: 'Наступний крок' }).click();
  await expect.poll(() => stepOf(page)).toBe('4');
  await presenter.keyboard.press('7');
  await presenter.keyboard.press('Enter');
  await expect.poll(() => stepOf(page)).toBe('7');
  await presenter.keyboard.press('w');
  await page.locator('[data-curtain=white]').waitFor();
  await presenter.getByRole('button', { name: 'Почати відлік' }).click();
  await presenter.reload();
  await expect.poll(() => stepOf(presenter)).toBe('7');
  await presenter.getByText('На сцені білий екран').waitFor();
  await presenter.getByRole('button', { name: 'Зупинити відлік' }).waitFor();
  await page.reload();
  await page.locator('[data-curtain=white]').waitFor();
  expect(await stepOf(page)).toBe('7');
  await presenter.keyboard.press('ArrowLeft');
  await expect.poll(() => stepOf(page)).toBe('6');
  await page.locator('[data-curtain]').waitFor({ state: 'detached' });
  await page.bringToFront();
  await page.getByRole('button', { name: 'Річки' }).click();
  await page.getByRole('button', { name: 'Повернутися до кроку' }).waitFor();
  await presenter.getByRole('button', { name: 'Карту – до кроку' }).click();
  await page.getByRole('button', { name: 'Повернутися до кроку' }).waitFor({ state: 'detached' });
  await end(page);
});

it('gives the map to the audience, and takes it back with one key', async () => {
  const page = await site.open(`/?story=${story}&step=2&lang=en`);
  const back = page.getByRole('button', { name: 'Back to the step' });
  await page.getByRole('button', { name: 'Rivers' }).click();
  await back.waitFor();
  await expect.poll(() => page.url()).toContain('step=2');
  await page.keyboard.press('r');
  await back.waitFor({ state: 'detached' });
  const camera = () => new URL(page.url()).hash;
  const shown = camera();
  await page.mouse.move(900, 300);
  await page.mouse.down();
  await page.mouse.move(700, 400, { steps: 4 });
  await page.mouse.up();
  await back.waitFor();
  await expect.poll(camera).not.toBe(shown);
  await page.keyboard.press('Backspace');
  await back.waitFor({ state: 'detached' });
  await expect.poll(camera).toBe(shown);
  await end(page);
});

it('fills the screen by a key, and Escape ends that before it ends the story', async () => {
  const page = await site.open(`/?story=${story}&step=2`);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  expect(await stepOf(page)).toBe('2');
  await end(page);
});

it('goes on by itself on a stand, stands still for who touches it, and comes back from its end', async () => {
  const page = await site.open();
  await page.clock.install();
  await page.goto(`${site.address}/?story=${story}&step=7&play=1`);
  await page.getByRole('button', { name: 'Зупинити автопоказ' }).waitFor();
  await page.clock.fastForward('00:46');
  await expect.poll(() => stepOf(page)).toBe('8');
  await page.locator('#slide-title').click();
  await page.getByRole('button', { name: 'Річки' }).click();
  await page.clock.fastForward('00:45');
  await page.getByRole('button', { name: 'Повернутися до кроку' }).waitFor();
  expect(await stepOf(page)).toBe('8');
  await page.clock.fastForward('00:30');
  await page.getByRole('button', { name: 'Повернутися до кроку' }).waitFor({ state: 'detached' });
  await page.clock.fastForward('01:01');
  await expect.poll(() => stepOf(page)).toBe('1');
  await end(page);
});

it('leaves out of a step what is no more, says so, and shows the rest', async () => {
  const gone = aStep({
    view: 'funder=nobody&item=2.1.2&lang=uk&place=UA44999999999999999&v=1&view=projects',
  });
  const value = JSON.stringify({ id: 'local-gone', story: aStory({ steps: [gone] }), at: '' });
  const kept = [{ name: 'stratlas-story local-gone', value }];
  const page = await site.open('/?story=local-gone&lang=en', {
    storageState: { cookies: [], origins: [{ origin: site.address, localStorage: kept }] },
  });
  const told = page.getByRole('alert');
  await expect.poll(() => told.textContent()).toContain('nobody');
  expect(await told.textContent()).toContain('UA44999999999999999');
  await idle(page);
  await page.getByRole('button', { name: /^2\. / }).waitFor();
  // The browser itself writes of the answer 404.
  page.failures.length = 0;
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
