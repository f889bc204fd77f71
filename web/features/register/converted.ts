import type { ExchangeRateResponse, View } from '@stratlas/server/contract';
import { inOrder, type Money } from './money.ts';

export type ShownCurrency = NonNullable<View['in']>;

export interface ShownSum extends Pick<Money, 'kind' | 'currency' | 'amountMinor'> {
  /** What made it, if anything in it was in another currency. */
  rates: readonly ExchangeRateResponse[];
}

/** A part of the money that has no rate: it is told beside the sums and not in them. */
export interface Unconverted extends Pick<Money, 'kind' | 'currency' | 'amountMinor'> {
  year: number;
}

/**
 * The money in one currency, a sum for each kind: kinds are never added together. Null leaves every
 * sum in its own currency.
 */
export function shownIn(money: readonly Money[], currency: ShownCurrency | null): ShownSum[] {
  if (currency === null) return inOrder(money).map((one) => ({ ...one, rates: [] }));
  const byKind = Map.groupBy(inOrder(money), ({ kind }) => kind);
  return [...byKind].map(([kind, sums]) => ({
    kind,
    currency,
    amountMinor: sums.reduce((sum, one) => sum + (one.converted ?? one).amountMinor, 0),
    rates: ratesOf(sums),
  }));
}

/** The rates that made the converted figures, each once, by currency and year. */
export function ratesOf(money: readonly Money[]): ExchangeRateResponse[] {
  const rates = money.flatMap(({ converted }) => converted?.rates ?? []);
  const once = new Map(rates.map((rate) => [`${rate.currency} ${rate.year}`, rate]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rate]) => rate);
}

/** What could not be converted, in its own currency. */
export const unconverted = (money: readonly Money[]): Unconverted[] =>
  money.flatMap(({ kind, currency, converted }) =>
    (converted?.withoutRate ?? []).map((part) => ({ kind, currency, ...part })),
  );

/** `2021` or `2018–2021`: the years of the rates. */
export function yearsOf(rates: readonly ExchangeRateResponse[]): string {
  const years = rates.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
