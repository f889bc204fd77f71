import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstUnknown } from '../../../server/queries/known.ts';
import { loadedDatabase, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
beforeAll(async () => {
  watched = recording((await loadedDatabase()).db);
});
afterAll(() => watched.db.destroy());

test('real codes and ids are known', async () => {
  const wanted = { item: ['2', '2.1.2/3'], place: ['power-luhansk-tpp'] };
  expect(await firstUnknown(watched.db, wanted)).toBeUndefined();
  expect(watched.statements).toEqual([
    'select "code" from "item" where "code" in (?, ?)',
    'select "id" from "place" where "id" in (?)',
  ]);
});

test('the first code or id of nothing is told with its parameter', async () => {
  expect(await firstUnknown(watched.db, { item: ['2', '9'], place: ['nowhere'] })).toEqual({
    parameter: 'item',
    value: '9',
  });
  expect(await firstUnknown(watched.db, { item: [], place: ['nowhere'] })).toEqual({
    parameter: 'place',
    value: 'nowhere',
  });
});

test('nothing asked costs no query', async () => {
  watched.statements.length = 0;
  expect(await firstUnknown(watched.db, { item: [], place: [] })).toBeUndefined();
  expect(watched.statements).toEqual([]);
});
