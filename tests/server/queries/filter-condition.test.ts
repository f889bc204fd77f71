import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import type { Database } from '../../../server/db/schema.ts';
import { areaCondition, isOnMap } from '../../../server/queries/filter-condition.ts';
import { loadedDatabase, plainSql } from '../fixture.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

const select = (asked: Partial<Filter>) =>
  db
    .selectFrom('item')
    .select('code')
    .where((eb) => areaCondition(eb, { ...emptyFilter, ...asked }))
    .orderBy('position');

const codes = async (asked: Partial<Filter>) =>
  (await select(asked).execute()).map(({ code }) => code);

const areasOf212 = ['2.1.2/1', '2.1.2/2', '2.1.2/3', '2.1.2/4'];
const start = 'select "code" from "item" where ';
const end = ' order by "position"';

test('an empty filter asks for the areas alone', async () => {
  expect(plainSql(select({}).compile())).toBe(`${start}"item"."level" = ?${end}`);
  expect(await codes({})).toHaveLength(125);
});

test('items hold all that is under them', async () => {
  const query = select({ item: ['2.1.2', '3.1'] }).compile();
  expect(plainSql(query)).toBe(
    `${start}("item"."level" = ? and exists (select "itemLineage"."code" from "itemLineage" ` +
      'where "itemLineage"."code" = "item"."code" ' +
      `and "itemLineage"."ancestorCode" in (?, ?)))${end}`,
  );
  expect(query.parameters).toEqual(['area', '2.1.2', '3.1']);
  expect(await codes({ item: ['2.1.2'] })).toEqual(areasOf212);
});

test('a place holds what is inside it', async () => {
  expect(plainSql(select({ place: ['power-luhansk-tpp'] }).compile())).toBe(
    `${start}("item"."level" = ? and exists (select "areaPlace"."code" from "areaPlace" ` +
      'where "areaPlace"."code" = "item"."code" ' +
      `and "areaPlace"."placeId" in (?)))${end}`,
  );
  expect(await codes({ place: ['rail-novozolotarivka-lyman'] })).toEqual(['2.1.2/3']);
  expect(await codes({ place: ['UA44120050000066819'], item: ['2.1.2'] })).toContain('2.1.2/3');
});

test('a kind is that of a linked place', async () => {
  expect(plainSql(select({ kind: ['road', 'river'] }).compile())).toBe(
    `${start}("item"."level" = ? and exists (select "link"."id" from "link" ` +
      'inner join "place" on "place"."id" = "link"."placeId" ' +
      `where "link"."itemCode" = "item"."code" and "place"."kind" in (?, ?)))${end}`,
  );
  expect(await codes({ kind: ['railway_line'] })).toEqual(['2.1.2/1', '2.1.2/2', '2.1.2/3']);
});

test('a scope is that of the area', async () => {
  expect(plainSql(select({ scope: ['outside'] }).compile())).toBe(
    `${start}("item"."level" = ? and "item"."scope" in (?))${end}`,
  );
  expect(await codes({ scope: ['outside'] })).toHaveLength(2);
});

test('each word must occur; wildcards of SQL stand for themselves', async () => {
  const query = select({ q: '50% за_\\л' }).compile();
  expect(plainSql(query)).toBe(
    `${start}("item"."level" = ? and "item"."searchText" like ? escape '\\' ` +
      `and "item"."searchText" like ? escape '\\')${end}`,
  );
  expect(query.parameters).toEqual(['area', '%50\\%%', '%за\\_\\\\л%']);
  expect(await codes({ q: 'Лиман НОВОЗОЛОТАРІВКА' })).toEqual(['2.1.2/3']);
  expect(await codes({ q: 'л_ман' })).toEqual([]);
});

test('on the map is what has a place with a box', async () => {
  const query = db
    .selectFrom('item')
    .select('code')
    .where('level', '=', 'area')
    .where(isOnMap)
    .where('scope', '=', 'oblast_wide');
  expect(plainSql(query.compile())).toBe(
    `${start}"level" = ? and exists (select "link"."id" from "link" ` +
      'inner join "place" on "place"."id" = "link"."placeId" ' +
      'where "link"."itemCode" = "item"."code" and "place"."west" is not null) and "scope" = ?',
  );
  expect(await query.execute()).toEqual([]);
});
