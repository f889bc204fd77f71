import type { Coverage, Funding, ProjectStatus } from '@stratlas/seeds/project';

/** Why a sum is not counted as money for the oblast; the page has words for each. */
export const leftOutReasons = [
  'component',
  'multi_region',
  'country_wide',
  'control_total',
  'proposal',
  'cancelled',
  'no_year',
  'no_amount',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

const byCoverage: Record<Coverage, LeftOutReason | null> = {
  whole: null,
  component: 'component',
  multi_region: 'multi_region',
  country_wide: 'country_wide',
  control_total: 'control_total',
};

/**
 * The rule of honest totals, in its only place: a sum counts when it is for this oblast alone, is
 * in no other sum, was granted or spent, and has a year. What was spent on a project that was
 * called off later stays spent.
 */
export function leftOutReason(status: ProjectStatus, funding: Funding): LeftOutReason | null {
  if (funding.amountMinor === null) return 'no_amount';
  if (status === 'idea') return 'proposal';
  const coverage = byCoverage[funding.covers];
  if (coverage !== null) return coverage;
  if (status === 'cancelled' && funding.kind !== 'disbursed') return 'cancelled';
  return funding.year === null ? 'no_year' : null;
}
