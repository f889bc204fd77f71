import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexNames } from '../../../geodata/index.ts';
import { gazetteer } from '../../../server/queries/gazetteer.ts';
import { places, placesNamed } from '../../../server/queries/places.ts';
import { loadedDatabase, placeColumns, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
beforeAll(async () => {
  watched = recording((await loadedDatabase()).db);
});
afterAll(() => watched.db.destroy());

const all = { kind: [], limit: 2000 };
const start = `select ${placeColumns} from "place"`;
const end = ' order by "place"."position" limit ?';

test('all places come in order, unit before object', async () => {
  watched.statements.length = 0;
  const found = await places(watched.db, all);
  expect(watched.statements).toEqual([`${start}${end}`]);
  expect(found[0]).toMatchObject({ id: 'UA44000000000018893', kind: 'oblast', matched: null });
  expect(found.filter(({ kind }) => kind === 'raion')).toHaveLength(8);
  expect(found.filter(({ kind }) => kind === 'hromada')).toHaveLength(37);
  expect(found.filter(({ kind }) => kind === 'settlement')).toHaveLength(926);
});

test('kinds and a box narrow them, and the limit cuts', async () => {
  watched.statements.length = 0;
  const bbox: [number, number, number, number] = [38.2, 48.7, 38.7, 49.1];
  const found = await places(watched.db, { kind: ['raion', 'oblast'], bbox, limit: 2000 });
  expect(watched.statements).toEqual([
    `${start} where "place"."kind" in (?, ?) and "place"."west" <= ? and "place"."east" >= ? ` +
      `and "place"."south" <= ? and "place"."north" >= ?${end}`,
  ]);
  expect(found.map(({ nameEn }) => nameEn)).toContain('Siverskodonetsk raion');
  expect(found.length).toBeLessThan(9);
  expect(await places(watched.db, { ...all, limit: 3 })).toHaveLength(3);
});

test('a box touches what it holds only in part, and misses what is elsewhere', async () => {
  const at = (west: number, south: number) =>
    places(watched.db, { ...all, bbox: [west, south, west, south] });
  expect((await at(39.3, 48.57)).map(({ kind }) => kind)).toContain('oblast');
  expect(await at(0, 0)).toEqual([]);
});

test('a name selects by any of its forms and says which, within the kinds and the limit', async () => {
  const index = indexNames(await gazetteer(watched.db));
  const named = (q: string, query: object = {}) =>
    placesNamed(watched.db, index, q, { ...all, ...query });
  const cities = await named('Sievierodonetsk', { kind: ['settlement'], limit: 5 });
  expect(cities.map(({ id, matched }) => [id, matched])).toEqual([
    ['UA44120110010072887', 'Sievierodonetsk'],
  ]);
  expect((await named('Лисичанськ', { limit: 1 }))[0]).toMatchObject({
    kind: 'settlement',
    nameUk: 'Лисичанськ',
    matched: 'Лисичанськ',
  });
  expect(await named('Париж')).toEqual([]);
});
