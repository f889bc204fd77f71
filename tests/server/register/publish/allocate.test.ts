import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../../server/register/publish/allocate.ts';

/** Shares with two decimals that add up to 100. */
const shares = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 12 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, index) => (cut - (cuts[index] ?? 0)) / 100));

const amounts = fc.oneof(fc.nat(1000), fc.nat({ max: Number.MAX_SAFE_INTEGER }));

describe('an amount that is divided by shares', () => {
  it.each([
    [100, [50, 50], [50, 50]],
    [1, [50, 50], [1, 0]],
    [100, [33.33, 33.33, 33.34], [33, 33, 34]],
    [10, [33.33, 33.33, 33.34], [3, 3, 4]],
    [7, [0, 100], [0, 7]],
    [0, [20, 80], [0, 0]],
    [9_007_199_254_740_991, [0.01, 99.99], [900_719_925_474, 9_006_298_534_815_517]],
  ])('%i by %j is %j', (amount, by, parts) => {
    expect(allocate(amount, by)).toEqual(parts);
  });

  it('adds up again, and each part is less than one unit from its exact share', () => {
    fc.assert(
      fc.property(amounts, shares, (amount, by) => {
        const parts = allocate(amount, by);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
        parts.forEach((part, index) => {
          const exact = BigInt(amount) * BigInt(Math.round((by[index] ?? 0) * 100));
          const off = BigInt(part) * 10_000n - exact;
          expect(off > -10_000n && off < 10_000n).toBe(true);
        });
      }),
    );
  });

  it('gives nothing to a share of nothing', () => {
    fc.assert(
      fc.property(amounts, shares, (amount, by) => {
        const parts = allocate(amount, by);
        expect(parts.filter((part, index) => by[index] === 0 && part !== 0)).toEqual([]);
      }),
    );
  });
});
