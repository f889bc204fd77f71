import { expect, test } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import {
  type Filterable,
  type FilterableProject,
  matches,
  matchesProject,
  queryWords,
} from '../../../server/contract/matches.ts';
import { searchTextOf } from '../../../server/contract/search-text.ts';

const area: Filterable = {
  code: '2.1.2/3',
  scope: 'named_object',
  placeIds: ['UA44000000000018893', 'rail-novozolotarivka-lyman'],
  kinds: ['railway_line'],
  searchText: searchTextOf({
    code: '2.1.2/3',
    titleUk: null,
    titleEn: null,
    textUk: 'Модернізація об’єктів залізниці',
    textEn: 'Modernisation of the railway',
  }),
};
const asks = (filter: Partial<Filter>) => matches(area, { ...emptyFilter, ...filter });

test('the empty filter selects everything', () => {
  expect(asks({})).toBe(true);
});

test('within a field any value will do', () => {
  expect(asks({ item: ['4', '2.1'] })).toBe(true);
  expect(asks({ kind: ['river', 'railway_line'] })).toBe(true);
  expect(asks({ place: ['nowhere', 'rail-novozolotarivka-lyman'] })).toBe(true);
});

test('between fields all must hold', () => {
  expect(asks({ item: ['2.1'], scope: ['named_object'] })).toBe(true);
  expect(asks({ item: ['2.1'], scope: ['outside'] })).toBe(false);
  expect(asks({ item: ['2.2'], scope: ['named_object'] })).toBe(false);
});

test('every word must occur, in either language, whatever its case and apostrophes', () => {
  expect(asks({ q: "ЗАЛІЗНИЦІ об'єктів" })).toBe(true);
  expect(asks({ q: 'Railway модерніз' })).toBe(true);
  expect(asks({ q: '2.1.2/3' })).toBe(true);
  expect(asks({ q: 'railway bridge' })).toBe(false);
});

test('percent signs and underscores are letters like any other', () => {
  expect(asks({ q: '%' })).toBe(false);
  expect(asks({ q: 'rail_ay' })).toBe(false);
});

test('the words of a query are folded, and control characters part them', () => {
  expect(queryWords('  Вода\u0000ГАЗ  ')).toEqual(['вода', 'газ']);
  expect(queryWords('\u0000')).toEqual([]);
});

const { code: _, ...rest } = area;
const project: FilterableProject = {
  ...rest,
  codes: ['2.1.2/3', '3.1.1'],
  status: 'in_progress',
  funding: [
    { funder: 'dfrr', sourceClass: 'state', year: 2019 },
    { funder: 'eib', sourceClass: 'ifi', year: null },
  ],
  startYear: 2018,
  endYear: 2020,
};
const asksProject = (filter: Partial<Filter>, change: Partial<FilterableProject> = {}) =>
  matchesProject({ ...project, ...change }, { ...emptyFilter, ...filter });

test('a project is found by any of its tasks, its status and who pays', () => {
  expect(asksProject({})).toBe(true);
  expect(asksProject({ item: ['3'] })).toBe(true);
  expect(asksProject({ item: ['2.1.2/4'] })).toBe(false);
  expect(asksProject({ status: ['planned', 'in_progress'] })).toBe(true);
  expect(asksProject({ status: ['planned'] })).toBe(false);
  expect(asksProject({ funder: ['eib'] })).toBe(true);
  expect(asksProject({ funder: ['undp'] })).toBe(false);
  expect(asksProject({ source: ['state'] })).toBe(true);
  expect(asksProject({ source: ['donor'] })).toBe(false);
  expect(asksProject({ funder: ['dfrr'], place: ['nowhere'] })).toBe(false);
  expect(asksProject({ q: 'railway' })).toBe(true);
});

test('a project is found by the years in which something was done; unknown ones lie in no span', () => {
  expect(asksProject({ from: 2020 })).toBe(true);
  expect(asksProject({ from: 2021 })).toBe(false);
  expect(asksProject({ to: 2018 })).toBe(true);
  expect(asksProject({ to: 2017 })).toBe(false);
  expect(asksProject({ from: 2019, to: 2019 })).toBe(true);
  const unknown = { startYear: null, endYear: null };
  expect(asksProject({}, unknown)).toBe(true);
  expect(asksProject({ from: 1991 }, unknown)).toBe(false);
  expect(asksProject({ to: 2100 }, unknown)).toBe(false);
});

test('what only projects have asks nothing of areas', () => {
  expect(asks({ status: ['idea'], funder: ['dfrr'], source: ['own'], from: 2100, to: 1991 })).toBe(
    true,
  );
});
