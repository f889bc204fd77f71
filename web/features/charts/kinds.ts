import { type FundingKind, fundingKinds } from '@stratlas/seeds/project';

/** Neutral looks that differ in lightness: colours belong to the goals. */
export const kindColours: Record<FundingKind, string> = {
  planned: 'var(--planned)',
  committed: 'var(--committed)',
  disbursed: 'var(--disbursed)',
};

/** A series for each kind of money, in the order of `fundingKinds`. */
export const kindSeries = fundingKinds.map((id, at) => ({ id, at, colour: kindColours[id] }));
