import type { Filter, TotalsResponse } from '@stratlas/server/contract';
import { type ShownCurrency, shownIn } from '../register/converted.ts';
import type { Money } from '../register/money.ts';

/** One figure of two filters, side by side. */
export interface Difference {
  a: number;
  b: number;
  /** Of b against a; a sum in minor units where both are. */
  difference: number;
  /** In hundredths of a; null where they would say nothing: a is nothing, or b ten times as much. */
  percent: number | null;
}

export function differenceOf(a: number, b: number): Difference {
  const difference = b - a;
  const percent = Math.round((difference / a) * 100);
  return { a, b, difference, percent: Math.abs(percent) < 1000 ? percent : null };
}

export interface MoneyDifference extends Difference {
  kind: Money['kind'];
  currency: ShownCurrency;
}

/** Sums of each kind and currency that either has; kinds are never added together. */
export function moneyDifferences(
  a: readonly Money[],
  b: readonly Money[],
  currency: ShownCurrency | null,
): MoneyDifference[] {
  const [left, right] = [shownIn(a, currency), shownIn(b, currency)];
  const pairs = new Map([...left, ...right].map((sum) => [`${sum.kind} ${sum.currency}`, sum]));
  const of = (sums: typeof left, key: string) =>
    sums.find((sum) => `${sum.kind} ${sum.currency}` === key)?.amountMinor ?? 0;
  return [...pairs].map(([key, sum]) => ({
    kind: sum.kind,
    currency: sum.currency,
    ...differenceOf(of(left, key), of(right, key)),
  }));
}

/** A row for each key that either of two totals has, in their order: how many projects, and the sums. */
export function rowDifferences(
  a: TotalsResponse['rows'],
  b: TotalsResponse['rows'],
  currency: ShownCurrency | null,
) {
  const keys = [...new Set([...a, ...b].map(({ key }) => key))];
  const of = (rows: typeof a, wanted: string | null) => rows.find(({ key }) => key === wanted);
  return keys.map((key) => ({
    key,
    projects: differenceOf(of(a, key)?.projects ?? 0, of(b, key)?.projects ?? 0),
    money: moneyDifferences(of(a, key)?.money ?? [], of(b, key)?.money ?? [], currency),
  }));
}

/** The filter with its years set to this one alone, or its place to this one; null takes it away. */
export const inYear = (filter: Filter, year: number | null): Filter => ({
  ...filter,
  from: year,
  to: year,
});

export const inPlace = (filter: Filter, place: string | null): Filter => ({
  ...filter,
  place: place === null ? [] : [place],
});
