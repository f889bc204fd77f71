import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import type { Database } from '../../../server/db/schema.ts';
import {
  areasByScope,
  moneyByPlace,
  projectsByScope,
  summary,
} from '../../../server/queries/summary.ts';
import { loadedDatabase, plainSql } from '../fixture.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

const sums = async (asked: Partial<Filter>) => {
  const { total, map, shelf } = await summary(db, { ...emptyFilter, ...asked });
  return [total.areas, map.areas, shelf.areas];
};

test('the areas are counted by scope and by whether the map can show them', async () => {
  const query = areasByScope(db, { ...emptyFilter, item: ['2.1'] });
  expect(plainSql(query.compile())).toBe(
    'select "scope", "onMap", count(*) as "count" from ' +
      '(select "scope", exists (select "link"."id" from "link" ' +
      'inner join "place" on "place"."id" = "link"."placeId" ' +
      'where "link"."itemCode" = "item"."code" and "place"."west" is not null) as "onMap" ' +
      'from "item" where ("item"."level" = ? and exists (select "itemLineage"."code" ' +
      'from "itemLineage" where "itemLineage"."code" = "item"."code" ' +
      'and "itemLineage"."ancestorCode" in (?)))) as "area" group by "scope", "onMap" order by "scope"',
  );
  const rows = await query.execute();
  expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(5);
});

test('projects are counted and money is added in one query each', async () => {
  const asked = { ...emptyFilter, item: ['2.1'], status: ['completed' as const], from: 2018 };
  expect(plainSql(projectsByScope(db, { ...emptyFilter, from: 2018 }).compile())).toBe(
    'select "scope", "onMap", count(*) as "count" from "project" ' +
      'where "project"."endYear" >= ? group by "scope", "onMap" order by "scope"',
  );
  expect(plainSql(moneyByPlace(db, asked).compile())).toBe(
    'select "onMap", "kind", "currency", "year", sum("amountMinor") as "amountMinor" ' +
      'from "fundingPart" where "leftOut" is null and ' +
      '(("fundingPart"."year" is null or "fundingPart"."year" >= ?) ' +
      'and "fundingPart"."itemCode" in (select "itemLineage"."code" from "itemLineage" ' +
      'where "itemLineage"."ancestorCode" in (?)) and "fundingPart"."projectId" in ' +
      '(select "project"."id" from "project" where ("project"."status" in (?) ' +
      'and "project"."endYear" >= ?))) group by "onMap", "kind", "currency", "year"',
  );
});

test('the three railways and the roads of 2.1.2 are all on the map', async () => {
  expect(await sums({ item: ['2.1.2'] })).toEqual([4, 4, 0]);
});

test('what holds for the whole oblast or lies outside it is on the shelf', async () => {
  expect(await sums({ scope: ['oblast_wide'] })).toEqual([48, 0, 48]);
  expect(await sums({ scope: ['outside'] })).toEqual([2, 0, 2]);
});

test('all 125 areas are on the map or on the shelf, and the shelf says why', async () => {
  const { total, map, shelf, shelfByScope } = await summary(db, emptyFilter);
  expect(total.areas).toBe(125);
  expect(map.areas + shelf.areas).toBe(125);
  expect(Object.values(shelfByScope).reduce((sum, areas) => sum + areas, 0)).toBe(shelf.areas);
  expect(shelfByScope).toMatchObject({ oblast_wide: 48, outside: 2 });
});

test('so are all 162 projects; on the shelf are also those of villages whose point is not known', async () => {
  const { total, map, shelf, shelfProjectsByScope } = await summary(db, emptyFilter);
  expect([total.projects, map.projects, shelf.projects]).toEqual([162, 116, 46]);
  expect(shelfProjectsByScope).toEqual({ named_object: 1, named_place: 21, oblast_wide: 24 });
});

test('a filter that selects nothing counts nothing', async () => {
  expect(await sums({ q: 'нема такого слова' })).toEqual([0, 0, 0]);
});
