import { expect, test } from 'vitest';
import type { MoneyResponse } from '../../../../server/contract/index.ts';
import {
  ratesOf,
  shownIn,
  unconverted,
  yearsOf,
} from '../../../../web/features/register/converted.ts';

const rate = (currency: 'EUR' | 'USD', year: number, value: number) => ({
  currency,
  year,
  rate: value,
  source: 'NBU',
});
const eur2018 = rate('EUR', 2018, 321_429);
const eur2021 = rate('EUR', 2021, 323_009);
const usd2021 = rate('USD', 2021, 272_862);

const money: MoneyResponse[] = [
  { kind: 'planned', currency: 'UAH', amountMinor: 500 },
  {
    kind: 'planned',
    currency: 'EUR',
    amountMinor: 100,
    converted: {
      currency: 'UAH',
      amountMinor: 3200,
      rates: [eur2021, eur2018],
      withoutRate: [{ year: 2027, amountMinor: 40 }],
    },
  },
  {
    kind: 'disbursed',
    currency: 'USD',
    amountMinor: 10,
    converted: { currency: 'UAH', amountMinor: 273, rates: [usd2021], withoutRate: [] },
  },
];

test('without a currency every sum stays in its own', () => {
  expect(shownIn(money, null)).toMatchObject([
    { kind: 'disbursed', currency: 'USD', amountMinor: 10, rates: [] },
    { kind: 'planned', currency: 'UAH', amountMinor: 500, rates: [] },
    { kind: 'planned', currency: 'EUR', amountMinor: 100, rates: [] },
  ]);
});

test('in one currency the sums of a kind are one, with the rates that made it; kinds stay apart', () => {
  expect(shownIn(money, 'UAH')).toEqual([
    { kind: 'disbursed', currency: 'UAH', amountMinor: 273, rates: [usd2021] },
    { kind: 'planned', currency: 'UAH', amountMinor: 3700, rates: [eur2018, eur2021] },
  ]);
});

test('rates are told once, and so are the years without one', () => {
  expect(ratesOf([...money, ...money])).toEqual([eur2018, eur2021, usd2021]);
  expect(unconverted(money)).toEqual([
    { kind: 'planned', currency: 'EUR', year: 2027, amountMinor: 40 },
  ]);
  expect(yearsOf([eur2018, eur2021])).toBe('2018–2021');
  expect(yearsOf([usd2021])).toBe('2021');
});
