import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './checks.ts';
import { type SignedIn, signedIn } from './signed-in.ts';
import { type OpenPage, type Site, startSite } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const openAs = (person: SignedIn, path: string): Promise<OpenPage> =>
  site.open(path, { storageState: person, bypassCSP: true });

const placesOf = async (code: string): Promise<string[]> => {
  const answer = await fetch(`${site.address}/api/links?item=${encodeURIComponent(code)}`);
  const { items } = (await answer.json()) as { items: { placeId: string }[] };
  return items.map(({ placeId }) => placeId);
};

async function sendIn(page: OpenPage): Promise<void> {
  await page.getByRole('button', { name: 'Луганської ТЕС', exact: true }).focus();
  await page.getByRole('button', { name: 'Не те місце?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Не те місце?' });
  await dialog.getByLabel('Тут не названо жодного місця').check();
  await dialog.getByLabel('Пояснення').fill('Лише для перевірки.');
  await dialog.getByRole('button', { name: 'Надіслати на перевірку' }).click();
  await dialog.getByText('набуде чинності, коли його схвалить інша людина').waitFor();
}

it('of a link goes back with a reason, and the link stays', async () => {
  const editor = await openAs(await signedIn(site, 'editor'), '/?select=1.3.3/2');
  await sendIn(editor);
  const reviewer = await openAs(await signedIn(site, 'reviewer'), '/?view=edit');
  await reviewer.getByRole('button', { name: 'Повернути виправлення' }).click();
  const dialog = reviewer.getByRole('dialog', { name: 'Повернути виправлення' });
  await dialog.getByRole('button', { name: 'Повернути виправлення' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('textbox').fill('Текст називає саме станцію.');
  await dialog.getByRole('button', { name: 'Повернути виправлення' }).click();
  await reviewer.getByText('Ніщо не чекає на перевірку.').waitFor();
  expect(await placesOf('1.3.3/2')).toContain('power-luhansk-tpp');
});

it('of a link is sent in by an editor and takes effect when a second person accepts it', async () => {
  const editor = await openAs(await signedIn(site, 'editor'), '/?select=1.3.3/2');
  await sendIn(editor);
  expect(await placesOf('1.3.3/2')).toContain('power-luhansk-tpp');
  await editor.goto(`${site.address}/?view=edit`);
  await editor.getByRole('button', { name: 'Відкликати виправлення' }).waitFor();
  expect(await editor.getByRole('button', { name: 'Схвалити виправлення' }).count()).toBe(0);

  const reviewer = await openAs(await signedIn(site, 'reviewer'), '/?view=edit');
  await reviewer.getByText('Зараз це: Луганська ТЕС').waitFor();
  await reviewer.getByText('Ці слова не називають жодного місця.').waitFor();
  expect(await violations(reviewer)).toEqual([]);
  await reviewer.getByRole('button', { name: 'Схвалити виправлення' }).click();
  await reviewer.getByText('Ніщо не чекає на перевірку.').waitFor();
  expect(await placesOf('1.3.3/2')).not.toContain('power-luhansk-tpp');
  expect([editor.foreign, editor.failures, reviewer.foreign, reviewer.failures].flat()).toEqual([]);
});
