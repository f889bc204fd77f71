import { afterAll, beforeAll, expect, test } from 'vitest';
import { allItems, strategy } from '../../../server/queries/items.ts';
import { loadedDatabase, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
let version: string;
beforeAll(async () => {
  const loaded = await loadedDatabase();
  version = loaded.version;
  watched = recording(loaded.db);
});
afterAll(() => watched.db.destroy());

test('four queries give every item with its places', async () => {
  watched.statements.length = 0;
  const items = await allItems(watched.db);
  expect(watched.statements.sort()).toEqual([
    'select "code" from "item" where "level" = ? and exists (select "link"."id" from "link" ' +
      'inner join "place" on "place"."id" = "link"."placeId" ' +
      'where "link"."itemCode" = "item"."code" and "place"."west" is not null)',
    'select * from "areaPlace" order by "placeId"',
    'select * from "item" order by "position"',
    'select distinct "link"."itemCode", "place"."kind" from "link" ' +
      'inner join "place" on "place"."id" = "link"."placeId" order by "place"."kind"',
  ]);
  expect(items.find(({ code }) => code === '2.1.2/3')).toMatchObject({
    level: 'area',
    parentCode: '2.1.2',
    titleUk: null,
    textUk: 'Модернізація ділянки залізниці Новозолотарівка – Лиман',
    textEn: 'Modernisation of the Novozolotarivka–Lyman section of the railway',
    scope: 'named_object',
    areas: 1,
    areasOnMap: 1,
    kinds: ['railway_line', 'railway_station'],
    placeIds: expect.arrayContaining(['UA44000000000018893', 'rail-novozolotarivka-lyman']),
  });
});

test('a task counts its areas and those on the map; only areas have places of their own', async () => {
  const items = await allItems(watched.db);
  expect(items.find(({ code }) => code === '2.1.2')).toMatchObject({
    titleEn: 'Transport and logistics infrastructure',
    areas: 4,
    areasOnMap: 4,
    scope: null,
    placeIds: [],
    kinds: [],
  });
});

test('the columns of the database that are nobody’s business stay inside', async () => {
  const [first] = await allItems(watched.db);
  expect(first).not.toHaveProperty('searchText');
  expect(first).not.toHaveProperty('position');
});

test('the tree has 4 goals, 11 objectives, 29 tasks and 125 areas, each with a scope', async () => {
  const tree = await strategy(watched.db, version);
  expect(tree.version).toBe(version);
  expect(tree.counts).toEqual({ goals: 4, objectives: 11, tasks: 29, areas: 125 });
  expect(tree.scopes).toEqual({
    named_place: 1,
    named_object: 11,
    described_area: 13,
    place_type: 50,
    oblast_wide: 48,
    outside: 2,
  });
});

test('the areas of the goals are all the areas', async () => {
  const goals = (await allItems(watched.db)).filter(({ level }) => level === 'goal');
  expect(goals.map(({ code, areas }) => [code, areas])).toEqual([
    ['1', 48],
    ['2', 17],
    ['3', 43],
    ['4', 17],
  ]);
});
