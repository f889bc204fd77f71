import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../fixture.ts';
import { codeOf, type Editor, editor, sound } from './editors.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let id: string;
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  id = await olena.create();
  await olena.save(id, 1, { titleUk: 'Ремонт ліцею' }, 'Тепер це ліцей');
  await olena.save(id, 2, { titleUk: 'Ремонт ліцею', status: 'completed' });
  // As if a day lay between the revisions.
  for (const number of [1, 2, 3]) {
    await api.db
      .updateTable('revision')
      .set({ createdAt: `2026-03-0${number}T10:00:00.000Z` })
      .where('recordId', '=', id)
      .where('number', '=', number)
      .execute();
  }
});
afterAll(() => api.db.destroy());

const numbers = ({ body }: { body: { items: { number: number }[] } }) =>
  body.items.map(({ number }) => number);

test('each revision says who, when, why, and what it changed', async () => {
  const { body } = await olena.read(id, '/revisions');
  expect(body.items.slice(1)).toEqual([
    {
      number: 2,
      state: 'draft',
      personName: olena.person.name,
      createdAt: '2026-03-02T10:00:00.000Z',
      reason: 'Тепер це ліцей',
      changes: [{ field: 'titleUk', old: sound.titleUk, new: 'Ремонт ліцею' }],
    },
    expect.objectContaining({ number: 1, changes: [], reason: '' }),
  ]);
});

test.each([
  ['2026-02-28', []],
  ['2026-03-01', [1]],
  ['2026-03-02T09:59:59Z', [1]],
  ['2026-03-02T12:00:00%2B02:00', [2, 1]],
  ['2026-03-31', [3, 2, 1]],
])('as of %s the revisions were %j', async (at, expected) => {
  expect(numbers(await olena.read(id, `/revisions?at=${at}`))).toEqual(expected);
});

test('one revision is read as a whole, as it was then', async () => {
  const { body } = await olena.read(id, '/revisions/1');
  expect([body.number, body.record]).toEqual([1, sound]);
});

test('two revisions are compared field by field, either way round', async () => {
  const { body } = await olena.read(id, '/compare?from=1&to=3');
  expect(body).toEqual({
    from: 1,
    to: 3,
    changes: [
      { field: 'titleUk', old: sound.titleUk, new: 'Ремонт ліцею' },
      { field: 'status', old: 'planned', new: 'completed' },
    ],
  });
  const back = await olena.read(id, '/compare?from=3&to=1');
  expect(back.body.changes[1]).toEqual({ field: 'status', old: 'completed', new: 'planned' });
});

test.each([
  ['/revisions?at=yesterday', '400 bad_parameter'],
  ['/revisions/0', '400 bad_parameter'],
  ['/revisions/9', '404 not_found'],
  ['/compare?from=1', '400 bad_parameter'],
  ['/compare?from=1&to=9', '404 not_found'],
])('%s is refused: %s', async (path, code) => {
  expect(codeOf(await olena.read(id, path))).toBe(code);
});
