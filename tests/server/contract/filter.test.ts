import { expect, test } from 'vitest';
import {
  emptyFilter,
  isEmptyFilter,
  isFilterValue,
  isFilterYear,
  normaliseFilter,
} from '../../../server/contract/filter.ts';

test('a filter has one spelling: sorted, no doubles, no items under a chosen item', () => {
  expect(
    normaliseFilter({
      item: ['2.1.2', '1.10', '2.1', '1.2', '1.2'],
      place: ['power-luhansk-tpp', 'UA44120110000010163', 'power-luhansk-tpp'],
      kind: ['river', 'coal_mine'],
      scope: ['place_type', 'outside'],
      status: ['planned', 'idea', 'planned'],
      funder: ['undp', 'dfrr'],
      source: ['state', 'donor'],
      from: 2021,
      to: 2018,
      q: '  вода\t і  газ ',
    }),
  ).toEqual({
    item: ['1.2', '1.10', '2.1'],
    place: ['UA44120110000010163', 'power-luhansk-tpp'],
    kind: ['coal_mine', 'river'],
    scope: ['outside', 'place_type'],
    status: ['idea', 'planned'],
    funder: ['dfrr', 'undp'],
    source: ['donor', 'state'],
    from: 2021,
    to: 2018,
    q: 'вода і газ',
  });
});

test('a filter of blanks asks for nothing', () => {
  expect(isEmptyFilter(emptyFilter)).toBe(true);
  expect(isEmptyFilter({ ...emptyFilter, q: '  ' })).toBe(true);
  expect(isEmptyFilter({ ...emptyFilter, scope: ['outside'] })).toBe(false);
  expect(isEmptyFilter({ ...emptyFilter, funder: ['dfrr'] })).toBe(false);
  expect(isEmptyFilter({ ...emptyFilter, to: 2021 })).toBe(false);
});

test('each list knows what its values look like', () => {
  expect(isFilterValue.item('2.1.2/3')).toBe(true);
  expect(isFilterValue.item('2.1/3')).toBe(false);
  expect(isFilterValue.place('UA44120110000010163')).toBe(true);
  expect(isFilterValue.place('../etc')).toBe(false);
  expect(isFilterValue.kind('coal_mine')).toBe(true);
  expect(isFilterValue.kind('castle')).toBe(false);
  expect(isFilterValue.scope('outside')).toBe(true);
  expect(isFilterValue.scope('inside')).toBe(false);
  expect(isFilterValue.status('in_progress')).toBe(true);
  expect(isFilterValue.status('done')).toBe(false);
  expect(isFilterValue.funder('oblast-budget')).toBe(true);
  expect(isFilterValue.funder('oblast budget')).toBe(false);
  expect(isFilterValue.source('ifi')).toBe(true);
  expect(isFilterValue.source('bank')).toBe(false);
});

test('a year is four digits from 1991 to 2100', () => {
  expect(['1991', '2021', '2100'].every(isFilterYear)).toBe(true);
  expect(['1990', '2101', '21', '2021.5', '+2021', ''].some(isFilterYear)).toBe(false);
});
