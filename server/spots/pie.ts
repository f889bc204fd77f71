/** A pie is told in so many slices: few enough that the map draws each different pie once. */
const slices = 8;

/**
 * Parts of eight that stand for the counts, in their order: `3-5-0-0-0`. Whatever is there has one
 * slice at least, and the rest goes by the largest remainders.
 */
export function pieOf(counts: readonly number[]): string {
  const whole = counts.reduce((sum, count) => sum + count, 0) || 1;
  const exact = counts.map((count) => (count * slices) / whole);
  const parts = exact.map((part) => (part > 0 ? Math.max(1, Math.floor(part)) : 0));
  for (let left = slices - total(parts); left !== 0; left = slices - total(parts)) {
    const step = Math.sign(left);
    const gaps = exact.map((part, at) => ({ at, gap: step * (part - (parts[at] ?? 0)) }));
    const [most] = gaps
      .filter(({ at }) => (counts[at] ?? 0) > 0 && (parts[at] ?? 0) + step >= 1)
      .sort((a, b) => b.gap - a.gap);
    if (most === undefined) break;
    parts[most.at] = (parts[most.at] ?? 0) + step;
  }
  return parts.join('-');
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
