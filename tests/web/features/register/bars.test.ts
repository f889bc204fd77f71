import { expect, test } from 'vitest';
import { lengthOf, measuresOf } from '../../../../web/features/register/bars.ts';
import { filterFor } from '../../../../web/features/register/filter-for.ts';

const planned = (amountMinor: number) => ({
  kind: 'planned' as const,
  currency: 'UAH' as const,
  amountMinor,
  rates: [],
});
const rows = [
  {
    key: '1',
    money: [
      planned(100),
      { kind: 'disbursed' as const, currency: 'UAH' as const, amountMinor: 0, rates: [] },
    ],
  },
  { key: '2', money: [planned(25)] },
  {
    key: '3',
    money: [{ kind: 'planned' as const, currency: 'EUR' as const, amountMinor: 7, rates: [] }],
  },
];

test('only sums of one kind and currency are compared, the most common first', () => {
  expect(measuresOf(rows)).toEqual([
    { kind: 'planned', currency: 'UAH' as const },
    { kind: 'planned', currency: 'EUR' as const },
  ]);
});

test('a bar is as long as its part of the longest', () => {
  const measure = { kind: 'planned' as const, currency: 'UAH' as const };
  expect(rows.map((row) => lengthOf(row, rows, measure))).toEqual([1, 0.25, 0]);
  expect(lengthOf(rows[2] ?? { key: '', money: [] }, [], measure)).toBe(0);
});

test.each([
  ['goal', '2', { item: ['2'] }],
  ['funder', 'dfrr', { funder: ['dfrr'] }],
  ['raion', 'UA44', { place: ['UA44'] }],
  ['year', '2019', { from: 2019, to: 2019 }],
] as const)('a part of a sum by %s narrows the filter to it', (by, key, change) => {
  expect(filterFor(by, key)).toEqual(change);
});
