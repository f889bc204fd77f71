import { SeedError } from '../errors.ts';
import { seedFiles } from '../files.ts';
import type { Funding } from '../project.ts';
import type { Row } from '../table.ts';
import type { FundingRow, InvestmentRow, ReviewRow } from './rows.ts';

/** Who pays the rows that have a plan and its execution: the State Fund for Regional Development. */
const stateFund = 'dfrr';

/** The money of one row: plan and execution of the fund, or what the funding table splits it into. */
export function fundingOf(row: Row<InvestmentRow>, split: readonly Row<FundingRow>[]): Funding[] {
  const { from: year, to } = row;
  const untilYear = year !== null && to !== null && to > year ? to : null;
  if (row.executed === null) return split.map((part) => partOfSum(part, { year, untilYear }));
  const common = {
    funder: stateFund,
    sourceClass: 'state',
    currency: 'UAH',
    year,
    untilYear,
    covers: 'whole',
  } as const;
  const planNote = [row.amountKind, row.remark].filter(Boolean).join('; ');
  return [
    { ...common, kind: 'planned', amountMinor: row.amount, note: planNote },
    { ...common, kind: 'disbursed', amountMinor: row.executed, note: 'executed in the year' },
  ];
}

function partOfSum(
  { funder, sourceClass, kind, amount, currency, covers, note }: FundingRow,
  years: Pick<Funding, 'year' | 'untilYear'>,
): Funding {
  return { funder, sourceClass, kind, amountMinor: amount, currency, ...years, covers, note };
}

/** Whether money counts for the oblast; the first reason against it that holds. */
function decisionOn(funding: readonly Funding[], status: ReviewRow['status']) {
  if (status === 'idea') return 'idea';
  const partial = funding.find(({ covers }) => covers !== 'whole');
  if (partial) return partial.covers;
  if (funding.some(({ amountMinor }) => amountMinor === null)) return 'no_amount';
  return funding.some(({ year }) => year === null) ? 'no_year' : 'counted';
}

/**
 * The review of a row says what its money says.
 * @throws {SeedError} if the sums are not those of the source, or the decision does not follow from them.
 */
export function checkMoney(
  row: Row<InvestmentRow>,
  funding: readonly Funding[],
  review: Row<ReviewRow> | undefined,
): void {
  if (row.executed !== null) return;
  const total = funding.reduce((all, { amountMinor }) => all + (amountMinor ?? 0), 0);
  if (funding.length === 0 || total !== (row.amount ?? 0)) {
    const expected = `${row.id}: funding of ${row.amount ?? 0} hundredths`;
    throw new SeedError(seedFiles.investments, row.line, expected, String(total));
  }
  const decision = review && decisionOn(funding, review.status);
  if (!review || review.decision !== decision) {
    const line = review?.line ?? row.line;
    const expected = `${row.id} with decision ${decision ?? 'of its own'}`;
    throw new SeedError(seedFiles.reviews, line, expected, review?.decision ?? 'no row');
  }
}
