import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeDetail } from '../../../server/queries/place-detail.ts';
import { loadedDatabase, placeColumns, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
beforeAll(async () => {
  watched = recording((await loadedDatabase()).db);
});
afterAll(() => watched.db.destroy());

test('the city comes with its units, its sources and the history of its name', async () => {
  const city = await placeDetail(watched.db, 'UA44120110010072887');
  expect(city).toMatchObject({
    nameUk: 'Сіверськодонецьк',
    nameEn: 'Siverskodonetsk',
    bbox: [38.49365, 48.94787, 38.49365, 48.94787],
    source: expect.stringContaining('KATOTTG'),
    licence: expect.stringContaining('ODbL'),
    attributes: { category: 'city' },
  });
  expect(city?.parents.map(({ id }) => id)).toEqual([
    'UA44120110000010163',
    'UA44120000000092852',
    'UA44000000000018893',
  ]);
  expect(city?.aliases).toContainEqual({
    form: 'Сєвєродонецьк',
    language: 'uk',
    kind: 'former',
    fromDate: null,
    toDate: '2024-09-19',
    act: expect.stringContaining('3984-IX'),
  });
  expect(watched.statements).toEqual(
    expect.arrayContaining([
      'select * from "place" where "id" = ?',
      'select "form", "language", "kind", "fromDate", "toDate", "act" from "placeName" where "placeId" = ? ' +
        'order by "form", "language", "kind"',
      `select ${placeColumns} from "place" where "id" = ?`,
    ]),
  );
});

test('areas linked to the place are told from those linked to something inside it', async () => {
  const plant = await placeDetail(watched.db, 'power-luhansk-tpp');
  const hromada = await placeDetail(watched.db, plant?.parentId ?? '');
  const direct = plant?.items.map(({ code }) => code) ?? [];
  expect(direct.length).toBeGreaterThan(0);
  expect(plant?.links.map(({ itemCode }) => itemCode)).toEqual(expect.arrayContaining(direct));
  expect(plant?.inside).toEqual([]);
  const around = [...(hromada?.items ?? []), ...(hromada?.inside ?? [])].map(({ code }) => code);
  expect(around).toEqual(expect.arrayContaining(direct));
  expect(new Set(around).size).toBe(around.length);
});

test('the projects of a place are those inside it too', async () => {
  const city = await placeDetail(watched.db, 'UA44120110010072887');
  const hromada = await placeDetail(watched.db, 'UA44120110000010163');
  const ids = city?.projects.map(({ id }) => id) ?? [];
  expect(ids).toContain('dfrr-2021-001');
  expect(ids).toHaveLength(city?.projectCount ?? -1);
  expect(hromada?.projects.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test('an unknown place is null', async () => {
  expect(await placeDetail(watched.db, 'nowhere')).toBeNull();
});
