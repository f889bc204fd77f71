import type { Currency } from '@stratlas/seeds/project';
import type { ExchangeRateResponse, MoneyResponse } from '../contract/money.ts';
import type { Database } from '../db/schema.ts';

/** Money of one kind, currency and year. */
export interface YearlyMoney extends Pick<MoneyResponse, 'kind' | 'currency'> {
  /** Null only where no sum has a year. */
  year: number | null;
  amountMinor: number;
}

export const exchangeRates = (db: Database): Promise<ExchangeRateResponse[]> =>
  db.selectFrom('exchangeRate').selectAll().orderBy('currency').orderBy('year').execute();

/** Hryvnias have the rate of one, in ten-thousandths as all rates. */
const hryvnia = 10_000n;

/**
 * Converts sums of one currency, each year at its own average rate: into hryvnias by the one rate,
 * between two other currencies by both. A year without a rate is told, not guessed.
 */
export function converted(
  sums: readonly YearlyMoney[],
  from: Currency,
  to: Currency,
  rates: readonly ExchangeRateResponse[],
): NonNullable<MoneyResponse['converted']> {
  const used = new Set<ExchangeRateResponse>();
  const withoutRate: { year: number; amountMinor: number }[] = [];
  let amountMinor = 0;
  for (const { year, amountMinor: amount } of sums) {
    const needed = [from, to].filter((currency) => currency !== 'UAH');
    const found = needed.flatMap(
      (currency) => rates.find((one) => one.currency === currency && one.year === year) ?? [],
    );
    if (found.length < needed.length) withoutRate.push({ year: year ?? 0, amountMinor: amount });
    else {
      const rateOf = (currency: Currency) =>
        BigInt(found.find((one) => one.currency === currency)?.rate ?? hryvnia);
      amountMinor += divided(BigInt(amount) * rateOf(from), rateOf(to));
      for (const one of found) used.add(one);
    }
  }
  return { currency: to, amountMinor, rates: [...used], withoutRate };
}

/** Rounded half up; neither is negative. */
const divided = (amount: bigint, by: bigint): number => Number((2n * amount + by) / (2n * by));
