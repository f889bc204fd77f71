import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeRecords } from '../../../server/contract/merge.ts';
import { testApp } from '../fixture.ts';
import { codeOf, type Editor, editor, sound } from './editors.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let petro: Editor;
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  petro = await editor(api, 'editor');
});
afterAll(() => api.db.destroy());

test('who saves later gets both versions, merges them and loses nobody’s work', async () => {
  const id = await olena.create();
  await olena.save(id, 1, { titleUk: 'Ремонт ліцею' });
  const late = await petro.save(id, 1, { status: 'completed' });
  expect(codeOf(late)).toBe('409 changed_meanwhile');
  const { base, current } = late.body.error.details;
  expect(base).toEqual(sound);
  expect(current).toEqual({
    number: 2,
    record: { ...sound, titleUk: 'Ремонт ліцею' },
    personName: olena.person.name,
    createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  const mine = { ...sound, status: 'completed' as const };
  const { merged, conflicts } = mergeRecords(base, mine, current.record);
  expect(conflicts).toEqual([]);
  const { body } = await petro.save(id, current.number, merged);
  expect(body.record).toEqual({ ...sound, titleUk: 'Ремонт ліцею', status: 'completed' });
});

test('of two saves with the same If-Match exactly one wins', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await olena.create();
    const answers = await Promise.all([
      olena.save(id, 1, { titleUk: 'Перша' }),
      petro.save(id, 1, { titleUk: 'Друга' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers.find(({ status }) => status === 200);
    const { body } = await olena.read(id);
    expect([body.number, body.record]).toEqual([2, winner?.body.record]);
  }
});

test('of two acts at once exactly one is done', async () => {
  const id = await olena.create();
  const answers = await Promise.all([olena.act('submit', id, 1), petro.act('delete', id, 1)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await olena.read(id)).body.number).toBe(2);
});

test('to save what is saved already adds no revision', async () => {
  const id = await olena.create();
  const { status, etag } = await petro.save(id, 1, {});
  expect([status, etag]).toEqual([200, '"1"']);
});
