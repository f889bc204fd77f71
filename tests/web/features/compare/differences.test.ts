import { expect, test } from 'vitest';
import { emptyFilter } from '../../../../server/contract/index.ts';
import {
  differenceOf,
  inPlace,
  inYear,
  moneyDifferences,
  rowDifferences,
} from '../../../../web/features/compare/differences.ts';

test('a figure against another: by how much, and by how many per cent', () => {
  expect(differenceOf(200, 150)).toEqual({ a: 200, b: 150, difference: -50, percent: -25 });
  expect(differenceOf(0, 3)).toEqual({ a: 0, b: 3, difference: 3, percent: null });
  expect(differenceOf(0, 0).percent).toBeNull();
});

test('ten times as much is no matter of per cent any more', () => {
  expect(differenceOf(42, 420).percent).toBe(900);
  expect(differenceOf(42, 10_000).percent).toBeNull();
});

const planned = { kind: 'planned', currency: 'UAH', amountMinor: 1000 } as const;
const given = { kind: 'disbursed', currency: 'EUR', amountMinor: 50 } as const;
const inHryvnias = {
  ...given,
  converted: { currency: 'UAH' as const, amountMinor: 1500, rates: [], withoutRate: [] },
};

test('sums of a kind and a currency stand beside each other, also where one has none', () => {
  expect(moneyDifferences([planned], [{ ...planned, amountMinor: 1500 }, given], null)).toEqual([
    { kind: 'planned', currency: 'UAH', a: 1000, b: 1500, difference: 500, percent: 50 },
    { kind: 'disbursed', currency: 'EUR', a: 0, b: 50, difference: 50, percent: null },
  ]);
});

test('in one currency the kinds stay apart', () => {
  expect(moneyDifferences([planned], [inHryvnias], 'UAH')).toEqual([
    { kind: 'planned', currency: 'UAH', a: 1000, b: 0, difference: -1000, percent: -100 },
    { kind: 'disbursed', currency: 'UAH', a: 0, b: 1500, difference: 1500, percent: null },
  ]);
});

test('each key that either has gets a row', () => {
  const a = [{ key: '1', projects: 2, money: [planned] }];
  const b = [
    { key: '1', projects: 3, money: [] },
    { key: null, projects: 1, money: [] },
  ];
  expect(rowDifferences(a, b, null).map(({ key, projects }) => [key, projects.difference])).toEqual(
    [
      ['1', 1],
      [null, 1],
    ],
  );
});

test('a filter is narrowed to one year or one place, and widened again', () => {
  expect(inYear(emptyFilter, 2019)).toEqual({ ...emptyFilter, from: 2019, to: 2019 });
  expect(inPlace(emptyFilter, 'UA44')).toEqual({ ...emptyFilter, place: ['UA44'] });
  expect(inPlace(inYear({ ...emptyFilter, place: ['UA44'] }, null), null)).toEqual(emptyFilter);
});
