/** Shares of tasks and of places: per cent with two decimals, that add up to 100. */

const whole = 100_00;
const toHundredths = (share: number): number => Math.round(share * 100);
const toPercent = (hundredths: number): number => hundredths / 100;

/** The sum in per cent, free of the errors of floating point. */
export const sumOfShares = (shares: readonly number[]): number =>
  toPercent(shares.reduce((sum, share) => sum + toHundredths(share), 0));

/** As many shares as asked for, alike but for the last hundredths, which the first ones get. */
export const evenShares = (count: number): number[] => spread(whole, Array(count).fill(1));

/** Divides hundredths by weights without a rest: the larger remainders are rounded up. */
function spread(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const even = sum === 0 ? weights.map(() => 1) : weights;
  const divisor = sum === 0 ? weights.length : sum;
  const exact = even.map((weight) => (amount * weight) / divisor);
  const parts = exact.map(Math.floor);
  const rest = amount - parts.reduce((total, part) => total + part, 0);
  exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, rest)
    .forEach(({ index }) => {
      parts[index] = (parts[index] ?? 0) + 1;
    });
  return parts.map(toPercent);
}

const isEven = (shares: readonly number[]): boolean =>
  String([...shares].sort()) === String(evenShares(shares.length).sort());

/** With one more: where all were alike they stay so, else the new one gets what was left. */
export function withShareAdded(shares: readonly number[]): number[] {
  if (isEven(shares)) return evenShares(shares.length + 1);
  return [...shares, Math.max(0, toPercent(whole - toHundredths(sumOfShares(shares))))];
}

/** Without one: the others keep their proportions and take over what it had. */
export function withShareRemoved(shares: readonly number[], index: number): number[] {
  const left = shares.filter((_, at) => at !== index);
  return left.length === 0 ? [] : spread(whole, left.map(toHundredths));
}

/**
 * With one changed. People fill in shares from above: the rest goes to those below, in their
 * proportions; of the last one, to the one before it. What is above stays, so that a share can be
 * too large: then nothing is left for the others, and the sum tells.
 */
export function withShareChanged(
  shares: readonly number[],
  index: number,
  share: number,
): number[] {
  const isLast = index === shares.length - 1;
  const from = isLast ? Math.max(0, index - 1) : index + 1;
  const to = isLast ? index : shares.length;
  const fixed = shares.filter((_, at) => at !== index && (at < from || at >= to));
  const rest = whole - toHundredths(share) - toHundredths(sumOfShares(fixed));
  const below = spread(Math.max(0, rest), shares.slice(from, to).map(toHundredths));
  return shares.map((old, at) => {
    if (at === index) return share;
    return at >= from && at < to ? (below[at - from] ?? 0) : old;
  });
}
