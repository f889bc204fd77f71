import type { PublicProject } from '../columns/lines.ts';
import { compact } from '../standards/compact.ts';
import type { Terms } from '../standards/terms.ts';

type Sum = PublicProject['funding'][number];

export interface Value {
  amount: number;
  currency: string;
}

const value = ({ amountMinor, currency }: Sum): Value | null =>
  amountMinor === null ? null : { amount: amountMinor / 100, currency };

export const yearsAsPeriod = (from: number | null, until: number | null) =>
  from === null
    ? null
    : { startDate: `${from}-01-01T00:00:00Z`, endDate: `${until ?? from}-12-31T23:59:59Z` };

/** The budget: sums by what they are and cover, so that nobody adds up what must not be. */
export function budgetOf({ funding }: PublicProject, terms: Terms) {
  const told = funding.filter(
    ({ kind, amountMinor }) => kind !== 'disbursed' && amountMinor !== null,
  );
  const groups = Map.groupBy(told, ({ kind, covers }) => `${kind}-${covers}`);
  return compact({
    amount: totalOf(funding),
    budgetBreakdowns: [...groups].map(([id, sums]) => ({
      id,
      description: groupWords(sums, terms),
      budgetBreakdown: sums.map((sum, index) => breakdown(sum, `${id}-${index + 1}`, terms)),
    })),
  });
}

const groupWords = ([first]: readonly Sum[], { en }: Terms): string =>
  first ? `${en.of('kind', first.kind)}; ${en.of('covers', first.covers)}` : '';

const breakdown = (sum: Sum, id: string, { uk }: Terms) =>
  compact({
    id,
    description: sum.note,
    amount: value(sum),
    period: yearsAsPeriod(sum.year, sum.untilYear),
    sourceParty: { id: sum.funder, name: uk.of('funder', sum.funder) },
  });

/** What is planned for the whole project, if it is planned in one currency. */
function totalOf(funding: readonly Sum[]): Value | null {
  const planned = funding.filter(({ kind, covers }) => kind === 'planned' && covers === 'whole');
  const [first] = planned;
  const isOne = planned.every(({ currency }) => currency === first?.currency);
  if (first === undefined || !isOne) return null;
  const minor = planned.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0);
  return { amount: minor / 100, currency: first.currency };
}

/** What was paid for the oblast. The register knows years: the first day stands for each. */
export const transactionsOf = ({ funding }: PublicProject, { uk }: Terms) =>
  funding
    .filter(
      ({ kind, covers, amountMinor }) =>
        kind === 'disbursed' && covers === 'whole' && amountMinor !== null,
    )
    .map((sum, index) =>
      compact({
        id: String(index + 1),
        date: sum.year === null ? null : `${sum.year}-01-01T00:00:00Z`,
        value: value(sum),
        payer: { id: sum.funder, name: uk.of('funder', sum.funder) },
      }),
    );
