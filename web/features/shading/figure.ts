import type { Measure, RegionsResponse, View } from '@stratlas/server/contract';
import { shownIn } from '../register/converted.ts';

export type Region = RegionsResponse['rows'][number];

/** What is told of each unit; `paid` and the currency matter for sums alone. */
export interface Asked {
  measure: Measure;
  paid: View['paid'];
  currency: NonNullable<View['in']>;
}

/** Counted money of one kind in one currency, in its minor units; null where none is known. */
export const amountOf = (
  money: Region['money'],
  { paid, currency }: Pick<Asked, 'paid' | 'currency'>,
): number | null => shownIn(money, currency).find(({ kind }) => kind === paid)?.amountMinor ?? null;

/** A unit's figure: projects, minor units, minor units a head, or a share from 0 to 1; null where it is not known. */
export function figureOf(
  { projects, money, population, tasks }: Region,
  asked: Asked,
): number | null {
  const amount = amountOf(money, asked);
  switch (asked.measure) {
    case 'count':
      return projects;
    case 'sum':
      return amount;
    case 'per-head':
      return amount === null || population === null ? null : amount / population;
    case 'coverage':
      return tasks.apply === 0 ? null : tasks.covered / tasks.apply;
  }
}
