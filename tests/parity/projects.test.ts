import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFilter, type Filter } from '../../server/contract/filter.ts';
import { matchesProject } from '../../server/contract/matches.ts';
import { readFilter, writeFilter } from '../../server/contract/query-string.ts';
import { projectCondition } from '../../server/queries/project-condition.ts';
import { selectSpots } from '../../server/spots/select-spots.ts';
import { type Spots, spotStore } from '../../server/spots/spot-store.ts';
import { filtersWith, writtenFilters } from './filters.ts';
import { filledRegister, payers, type Register } from './register.ts';

let register: Register;
let spots: Spots;
beforeAll(async () => {
  register = await filledRegister(400);
  spots = await spotStore(register.db, async () => '')();
});
afterAll(() => register.db.destroy());

const inPlainCode = (filter: Filter): string[] =>
  [...register.seen].flatMap(([id, seen]) => (matchesProject(seen, filter) ? [id] : []));

async function inSql(filter: Filter): Promise<string[]> {
  const rows = await register.db
    .selectFrom('project')
    .select('id')
    .where((eb) => projectCondition(eb, filter))
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

const idOf = ({ properties }: Register['features'][number]): string => String(properties.id);

/** Ids of the projects of which the map shows something. */
async function onTheMap(filter: Filter): Promise<string[]> {
  const selected = await selectSpots(register.db, spots.index, filter);
  const { project, projectIds } = spots.index;
  return projectIds.filter((_, number) =>
    project.some((one, at) => one === number && selected[at] === 1),
  );
}

async function expectOneSelection(filter: Filter): Promise<void> {
  const selected = inPlainCode(filter);
  const reread = readFilter(new URLSearchParams(writeFilter(filter))).filter;
  expect(inPlainCode(reread)).toEqual(selected);
  expect(await inSql(filter)).toEqual(selected);
  const drawable = new Set(register.features.map(idOf));
  expect(await onTheMap(filter)).toEqual(selected.filter((id) => drawable.has(id)));
}

const filter = (asked: Partial<Filter>): Filter => ({ ...emptyFilter, ...asked });

const written: readonly (readonly [string, Filter])[] = [
  ...writtenFilters,
  ['a status', filter({ status: ['completed'] })],
  ['two statuses', filter({ status: ['idea', 'cancelled'] })],
  ['the state fund', filter({ funder: ['dfrr'] })],
  ['one of two payers', filter({ funder: ['eib', 'payer-1'] })],
  ['a class of sources', filter({ source: ['ifi'] })],
  ['from a year on', filter({ from: 2021 })],
  ['up to a year', filter({ to: 2015 })],
  ['one year', filter({ from: 2019, to: 2019 })],
  ['years in the wrong order', filter({ from: 2021, to: 2018 })],
  ['a goal of the state fund in some years', filter({ item: ['3'], funder: ['dfrr'], from: 2020 })],
  ['settlements in a raion', filter({ place: ['UA44120000000092852'], kind: ['settlement'] })],
  ['a percent sign among letters', filter({ q: '50% обсязі' })],
  ['an underscore among letters', filter({ q: 'вода_газ' })],
];

test.each(written)('the readers select the same projects: %s', async (_, asked) => {
  await expectOneSelection(asked);
});

test('the readers agree on generated filters', async () => {
  await fc.assert(fc.asyncProperty(filtersWith(payers), expectOneSelection), { numRuns: 200 });
});

test.each([
  ['nothing asked', 562],
  ['the state fund', 117],
  ['nothing found', 0],
])('%s: %i projects', (name, count) => {
  const [, asked] = written.find(([one]) => one === name) ?? [];
  expect(asked && inPlainCode(asked)).toHaveLength(count);
});

test('a filter by letters that SQL has a use for finds what has them', () => {
  expect(inPlainCode(filter({ q: '50%' })).length).toBeGreaterThan(50);
  expect(inPlainCode(filter({ q: 'вода_газ' })).length).toBeGreaterThan(50);
});
