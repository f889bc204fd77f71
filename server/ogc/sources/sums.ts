import { currencies, fundingKinds } from '@stratlas/seeds/project';
import { sumName } from '../collections/properties.ts';

interface Sum {
  kind: string;
  currency: string;
  amountMinor: number | null;
}

/** Sums in nine columns, one for each kind and currency; null where there is none. */
export const sumsOf = (sums: readonly Sum[]): Record<string, number | null> =>
  Object.fromEntries(
    fundingKinds.flatMap((kind) =>
      currencies.map((currency) => {
        const own = sums.filter((sum) => sum.kind === kind && sum.currency === currency);
        const total = own.reduce((whole, { amountMinor }) => whole + (amountMinor ?? 0), 0);
        return [sumName(kind, currency), own.length === 0 ? null : total];
      }),
    ),
  );
