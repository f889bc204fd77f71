import type { ExchangeRateResponse, TotalsResponse } from '@stratlas/server/contract';
import { ratesOf, type Unconverted, unconverted } from '../register/converted.ts';

/** By which rates figures were made, and what has none. */
export interface ToldConversion {
  rates: readonly ExchangeRateResponse[];
  withoutRate: readonly Unconverted[];
}

/** The conversion of all rows of totals together. */
export function conversionOf(rows: TotalsResponse['rows']): ToldConversion {
  const money = rows.flatMap((row) => row.money);
  const sums = new Map<string, Unconverted>();
  for (const one of unconverted(money)) {
    const key = `${one.kind} ${one.currency} ${one.year}`;
    const amountMinor = (sums.get(key)?.amountMinor ?? 0) + one.amountMinor;
    sums.set(key, { ...one, amountMinor });
  }
  return { rates: ratesOf(money), withoutRate: [...sums.values()] };
}
