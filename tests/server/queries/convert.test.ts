import { describe, expect, it } from 'vitest';
import type { Currency } from '../../../seeds/project.ts';
import type { ExchangeRateResponse } from '../../../server/contract/money.ts';
import { converted } from '../../../server/queries/convert.ts';
import { moneyOf } from '../../../server/queries/money.ts';

const rate = (currency: 'EUR' | 'USD', year: number, value: number): ExchangeRateResponse => ({
  currency,
  year,
  rate: value,
  source: 'NBU',
});
const eur2018 = rate('EUR', 2018, 321_400);
const eur2019 = rate('EUR', 2019, 289_500);
const usd2018 = rate('USD', 2018, 272_000);
const rates = [eur2018, eur2019, usd2018];

const sum = (year: number | null, amountMinor: number, currency: Currency = 'UAH') => ({
  kind: 'planned' as const,
  currency,
  year,
  amountMinor,
});

describe('a converted figure', () => {
  it('takes each year at its own rate and names the rates', () => {
    expect(converted([sum(2018, 321_400), sum(2019, 289_500)], 'UAH', 'EUR', rates)).toEqual({
      currency: 'EUR',
      amountMinor: 20_000,
      rates: [eur2018, eur2019],
      withoutRate: [],
    });
  });

  it('into hryvnias multiplies, and between two others takes both rates of the year', () => {
    expect(converted([sum(2018, 100, 'EUR')], 'EUR', 'UAH', rates)).toMatchObject({
      amountMinor: 3214,
      rates: [eur2018],
    });
    expect(converted([sum(2018, 1000, 'USD')], 'USD', 'EUR', rates)).toMatchObject({
      amountMinor: 846,
      rates: [usd2018, eur2018],
    });
  });

  it('is rounded half up, also where numbers are too long for floating point', () => {
    const half = [rate('EUR', 2018, 20_000)];
    expect(converted([sum(2018, 1)], 'UAH', 'EUR', half).amountMinor).toBe(1);
    expect(converted([sum(2018, 9_007_199_254_740_991)], 'UAH', 'EUR', half).amountMinor).toBe(
      4_503_599_627_370_496,
    );
  });

  it('tells what no rate is known for, and guesses nothing', () => {
    expect(converted([sum(2018, 321_400), sum(2020, 7)], 'UAH', 'EUR', rates)).toEqual({
      currency: 'EUR',
      amountMinor: 10_000,
      rates: [eur2018],
      withoutRate: [{ year: 2020, amountMinor: 7 }],
    });
    expect(converted([sum(2019, 5, 'USD')], 'USD', 'EUR', rates)).toMatchObject({
      amountMinor: 0,
      rates: [],
      withoutRate: [{ year: 2019, amountMinor: 5 }],
    });
  });
});

describe('sums of many years', () => {
  const rows = [sum(2018, 1), sum(2019, 2), sum(2018, 4), sum(2018, 8, 'EUR')];

  it('are added for each kind and currency, and no further', () => {
    const spent = { ...sum(2018, 16), kind: 'disbursed' as const };
    expect(moneyOf([...rows, spent], null)).toEqual([
      { kind: 'planned', currency: 'UAH', amountMinor: 7 },
      { kind: 'planned', currency: 'EUR', amountMinor: 8 },
      { kind: 'disbursed', currency: 'UAH', amountMinor: 16 },
    ]);
  });

  it('are converted where they are in another currency, the parts of a year together', () => {
    const cheap = [rate('EUR', 2018, 100_000), rate('EUR', 2019, 100_000)];
    const [uah, eur] = moneyOf(rows, { to: 'EUR', rates: cheap });
    expect(uah?.converted).toMatchObject({ currency: 'EUR', amountMinor: 1, rates: cheap });
    expect(eur).toEqual({ kind: 'planned', currency: 'EUR', amountMinor: 8 });
  });
});
