import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstUnknown } from '../../../server/queries/known.ts';
import { loadedDatabase, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
beforeAll(async () => {
  watched = recording((await loadedDatabase()).db);
});
afterAll(() => watched.db.destroy());

const nothing = { item: [], place: [], funder: [] };

test('real codes and ids are known', async () => {
  const wanted = { item: ['2', '2.1.2/3'], place: ['power-luhansk-tpp'], funder: ['dfrr'] };
  expect(await firstUnknown(watched.db, wanted)).toBeUndefined();
  expect(watched.statements).toEqual([
    'select "code" as "id" from "item" where "code" in (?, ?)',
    'select "id" from "place" where "id" in (?)',
    'select "id" from "organisation" where "id" in (?)',
  ]);
});

test('the first code or id of nothing is told with its parameter', async () => {
  const wrong = { item: ['2', '9'], place: ['nowhere'], funder: ['nobody'] };
  const told = (asked: Partial<typeof wrong>) => firstUnknown(watched.db, { ...nothing, ...asked });
  expect(await told(wrong)).toEqual({ parameter: 'item', value: '9' });
  expect(await told({ place: wrong.place })).toEqual({ parameter: 'place', value: 'nowhere' });
  expect(await told({ funder: wrong.funder })).toEqual({ parameter: 'funder', value: 'nobody' });
});

test('nothing asked costs no query', async () => {
  watched.statements.length = 0;
  expect(await firstUnknown(watched.db, nothing)).toBeUndefined();
  expect(watched.statements).toEqual([]);
});
