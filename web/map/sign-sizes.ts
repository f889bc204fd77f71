import type { View } from '@stratlas/server/contract';

/** Diameters of signs in pixels, by the classes of their sums. */
export const signDiameters = [14, 18, 23, 29, 36] as const;

type Currency = NonNullable<View['in']>;

/** Where the next class begins, in whole units: steps of ten, alike in worth in every currency. */
const firstStep: Record<Currency, number> = { UAH: 1_000_000, EUR: 25_000, USD: 25_000 };

/** The least sums of all classes but the first, in minor units. */
export const signSteps = (currency: Currency): number[] =>
  signDiameters.slice(1).map((_, step) => firstStep[currency] * 10 ** step * 100);
