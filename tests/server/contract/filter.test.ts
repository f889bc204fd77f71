import { expect, test } from 'vitest';
import {
  emptyFilter,
  isEmptyFilter,
  isFilterValue,
  normaliseFilter,
} from '../../../server/contract/filter.ts';

test('a filter has one spelling: sorted, no doubles, no items under a chosen item', () => {
  expect(
    normaliseFilter({
      item: ['2.1.2', '1.10', '2.1', '1.2', '1.2'],
      place: ['power-luhansk-tpp', 'UA44120110000010163', 'power-luhansk-tpp'],
      kind: ['river', 'coal_mine'],
      scope: ['place_type', 'outside'],
      q: '  вода\t і  газ ',
    }),
  ).toEqual({
    item: ['1.2', '1.10', '2.1'],
    place: ['UA44120110000010163', 'power-luhansk-tpp'],
    kind: ['coal_mine', 'river'],
    scope: ['outside', 'place_type'],
    q: 'вода і газ',
  });
});

test('a filter of blanks asks for nothing', () => {
  expect(isEmptyFilter(emptyFilter)).toBe(true);
  expect(isEmptyFilter({ ...emptyFilter, q: '  ' })).toBe(true);
  expect(isEmptyFilter({ ...emptyFilter, scope: ['outside'] })).toBe(false);
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
});
