import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';
import { codeOf, type Editor, editor, sound } from './editors.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let reviewer: Editor;
let ids: string[];
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  reviewer = await editor(api, 'reviewer');
  ids = [await olena.create(), await olena.create(), await reviewer.create()];
  for (const id of ids.slice(1)) await olena.act('submit', id, 1);
});
afterAll(() => api.db.destroy());

const queue = async (who: Editor, query = '') =>
  (await who.ask('GET', `/api/records${query}`)).body;
const idsIn = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id);

test('it holds what waits, and says whether I may be the second person', async () => {
  const { items, nextCursor } = await queue(reviewer);
  expect(nextCursor).toBeNull();
  expect(items).toEqual([
    {
      type: 'project',
      id: ids[1],
      number: 2,
      state: 'submitted',
      publishedNumber: null,
      mayPublish: true,
      titleUk: sound.titleUk,
      titleEn: sound.titleEn,
      personName: olena.person.name,
      reason: 'Так треба',
      updatedAt: expect.stringMatching(/Z$/),
    },
    expect.objectContaining({ id: ids[2], mayPublish: false }),
  ]);
  const mine = (await queue(olena)).items.map(
    ({ mayPublish }: { mayPublish: boolean }) => mayPublish,
  );
  expect(mine).toEqual([false, false]);
});

test('other states and types can be asked for', async () => {
  expect(idsIn(await queue(olena, '?state=draft'))).toEqual([ids[0]]);
  expect(idsIn(await queue(olena, '?type=correction'))).toEqual([]);
  expect(codeOf(await olena.ask('GET', '/api/records?state=lost'))).toBe('400 bad_parameter');
});

test('page by page it is the same', async () => {
  const first = await queue(olena, '?limit=1');
  expect(idsIn(first)).toEqual([ids[1]]);
  const second = await queue(olena, `?limit=1&cursor=${first.nextCursor}`);
  expect([idsIn(second), second.nextCursor]).toEqual([[ids[2]], null]);
});
