import { type Currency, currencies, type FundingKind, fundingKinds } from '@stratlas/seeds/project';
import type { ExchangeRateResponse, MoneyResponse } from '../contract/money.ts';
import type { Database } from '../db/schema.ts';
import { converted, exchangeRates, type YearlyMoney } from './convert.ts';

/** Into which currency, and by which rates, figures are to be converted. */
export interface Conversion {
  to: Currency;
  rates: readonly ExchangeRateResponse[];
}

/** @param to undefined where every figure stays in its own currency */
export const conversionTo = async (
  db: Database,
  to: Currency | undefined,
): Promise<Conversion | null> => (to === undefined ? null : { to, rates: await exchangeRates(db) });

/** Adds up the years of each kind and currency; kinds and currencies stay apart. */
export function moneyOf(
  rows: readonly YearlyMoney[],
  conversion: Conversion | null,
): MoneyResponse[] {
  return fundingKinds.flatMap((kind) =>
    currencies.flatMap((currency) => {
      const sums = rows.filter((row) => row.kind === kind && row.currency === currency);
      return sums.length === 0 ? [] : [moneyRow(kind, currency, byYear(sums), conversion)];
    }),
  );
}

function moneyRow(
  kind: FundingKind,
  currency: Currency,
  sums: readonly YearlyMoney[],
  conversion: Conversion | null,
): MoneyResponse {
  const amountMinor = sums.reduce((sum, one) => sum + one.amountMinor, 0);
  if (conversion === null || conversion.to === currency) return { kind, currency, amountMinor };
  const { to, rates } = conversion;
  return { kind, currency, amountMinor, converted: converted(sums, currency, to, rates) };
}

/** One sum for each year, so that it is converted and rounded once. */
function byYear(sums: readonly YearlyMoney[]): YearlyMoney[] {
  const years = new Map<number | null, YearlyMoney>();
  for (const sum of sums) {
    const amountMinor = (years.get(sum.year)?.amountMinor ?? 0) + Number(sum.amountMinor);
    years.set(sum.year, { ...sum, amountMinor });
  }
  return [...years.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
