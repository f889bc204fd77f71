import { expect, test } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import { type Filterable, matches, queryWords } from '../../../server/contract/matches.ts';
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
