import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import type { Database } from '../../../server/db/schema.ts';
import { projectCondition } from '../../../server/queries/project-condition.ts';
import { loadedDatabase, plainSql } from '../fixture.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

const select = (asked: Partial<Filter>) =>
  db
    .selectFrom('project')
    .select('id')
    .where((eb) => projectCondition(eb, { ...emptyFilter, ...asked }))
    .orderBy('id');
const sqlOf = (asked: Partial<Filter>) =>
  plainSql(select(asked).compile())
    .replace('select "id" from "project" where ', '')
    .replace(' order by "id"', '');
const count = async (asked: Partial<Filter>) => (await select(asked).execute()).length;

test('an empty filter selects all', async () => {
  expect(await count({})).toBe(162);
});

test('an item is that of a task or of all under it', async () => {
  expect(sqlOf({ item: ['2.1.2', '3'] })).toBe(
    '"project"."id" in (select "projectItem"."projectId" from "projectItem" ' +
      'where "projectItem"."code" in (select "itemLineage"."code" from "itemLineage" ' +
      'where "itemLineage"."ancestorCode" in (?, ?)))',
  );
  expect(await count({ item: ['3'] })).toBe(122);
  expect(await count({ item: ['2.1.2/3'] })).toBe(0);
});

test('a place holds what is inside it, and a kind is that of a location', async () => {
  const at = '"project"."id" in (select "projectPlace"."projectId" from "projectPlace" ';
  expect(sqlOf({ place: ['power-luhansk-tpp'] })).toBe(
    `${at}where "projectPlace"."placeId" in (select "placeLineage"."placeId" from "placeLineage" ` +
      'where "placeLineage"."ancestorId" in (?)))',
  );
  expect(sqlOf({ kind: ['river'] })).toBe(
    `${at}where "projectPlace"."placeId" in (select "place"."id" from "place" ` +
      'where "place"."kind" in (?)))',
  );
  expect(await count({ place: ['UA44120110000010163'] })).toBeGreaterThan(
    (await count({ place: ['UA44120110010072887'] })) - 1,
  );
  expect(await count({ kind: ['river'] })).toBeGreaterThan(0);
});

test('a payer is that of any sum', async () => {
  expect(sqlOf({ funder: ['dfrr'], source: ['state'] })).toBe(
    '("project"."id" in (select "fundingPart"."projectId" from "fundingPart" ' +
      'where "fundingPart"."funder" in (?)) and "project"."id" in ' +
      '(select "fundingPart"."projectId" from "fundingPart" where "fundingPart"."sourceClass" in (?)))',
  );
  expect(await count({ funder: ['dfrr'] })).toBe(117);
});

test('status, scope, years and words are the project’s own', async () => {
  expect(
    sqlOf({ status: ['idea'], scope: ['named_place'], from: 2018, to: 2021, q: '50% за_\\л' }),
  ).toBe(
    '("project"."status" in (?) and "project"."scope" in (?) and "project"."endYear" >= ? ' +
      'and "project"."startYear" <= ? and "project"."searchText" like ? escape \'\\\' ' +
      'and "project"."searchText" like ? escape \'\\\')',
  );
  expect(await count({ q: 'ТРОЛЕЙБУС lysychansk' })).toBe(1);
  expect(await count({ from: 2021, to: 2021, funder: ['dfrr'] })).toBe(21);
});
