/**
 * Divides a whole amount by shares so that the parts add up to it exactly: each gets its share
 * rounded down, and what is left goes unit by unit to the largest remainders, the earlier first.
 * @param amount in minor units
 * @param shares per cent with at most two decimals, adding up to 100
 */
export function allocate(amount: number, shares: readonly number[]): number[] {
  const weights = shares.map((share) => BigInt(Math.round(share * 100)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) return shares.map(() => 0);
  const products = weights.map((weight) => BigInt(amount) * weight);
  const parts = products.map((product) => Number(product / whole));
  const rest = amount - parts.reduce((sum, part) => sum + part, 0);
  products
    .map((product, index) => ({ index, remainder: product % whole }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index)
    .slice(0, rest)
    .forEach(({ index }) => {
      parts[index] = (parts[index] ?? 0) + 1;
    });
  return parts;
}
