import type { ShownSum } from './converted.ts';

export interface Total {
  key: string | null;
  money: readonly ShownSum[];
}

/** A kind and a currency: only sums of both alike can be compared by length. */
export type Measure = Pick<ShownSum, 'kind' | 'currency'>;

/** The measures that rows hold, the one with the most rows first. */
export function measuresOf(rows: readonly Total[]): Measure[] {
  const counts = new Map<string, { measure: Measure; rows: number }>();
  for (const { kind, currency, amountMinor } of rows.flatMap(({ money }) => money)) {
    if (amountMinor === 0) continue;
    const known = counts.get(`${kind} ${currency}`);
    if (known) known.rows += 1;
    else counts.set(`${kind} ${currency}`, { measure: { kind, currency }, rows: 1 });
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows).map(({ measure }) => measure);
}

export const sumIn = ({ money }: Total, { kind, currency }: Measure): ShownSum | undefined =>
  money.find((one) => one.kind === kind && one.currency === currency);

const amountIn = (row: Total, measure: Measure): number => sumIn(row, measure)?.amountMinor ?? 0;

/** Length of a bar against the longest one, from 0 to 1. */
export function lengthOf(row: Total, rows: readonly Total[], measure: Measure): number {
  const most = Math.max(0, ...rows.map((one) => amountIn(one, measure)));
  return most === 0 ? 0 : amountIn(row, measure) / most;
}
