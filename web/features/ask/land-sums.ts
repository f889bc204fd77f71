import type { LandProject, MoneyResponse } from '@stratlas/server/contract';
import { type ShownCurrency, type ShownSum, shownIn } from '../register/converted.ts';

/** Which of a project's money is meant: for its locations inside, or for those that may be. */
export type Share = 'money' | 'partlyMoney';

export interface Payer {
  project: LandProject;
  amountMinor: number;
}

/** The projects that make up a sum, the largest part first; together they are the sum. */
export function payersOf(
  projects: readonly LandProject[],
  share: Share,
  { kind, currency }: Pick<ShownSum, 'kind' | 'currency'>,
  shown: ShownCurrency | null,
): Payer[] {
  return projects
    .flatMap((project) => {
      const sum = shownIn(project[share] as MoneyResponse[], shown).find(
        (one) => one.kind === kind && one.currency === currency,
      );
      return sum === undefined || sum.amountMinor === 0
        ? []
        : [{ project, amountMinor: sum.amountMinor }];
    })
    .sort((a, b) => b.amountMinor - a.amountMinor);
}
