import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../../seeds/investments/decimal.ts';

describe('decimal text as whole units', () => {
  it.each([
    ['1581264.90', 2, 158126490],
    ['5486848.0', 2, 548684800],
    ['0.1', 2, 10],
    ['28600000000', 2, 2860000000000],
    ['27.20', 4, 272000],
  ])('%s with %i decimals is %i', (text, places, units) => {
    expect(scaled(text, places)).toBe(units);
  });

  it('is exact where multiplying is not', () => {
    expect(1.15 * 100).not.toBe(115);
    expect(scaled('1.15', 2)).toBe(115);
  });

  it('gives every sum back', () => {
    fc.assert(
      fc.property(fc.nat(1e13), (units) => {
        const text = `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`;
        expect(scaled(text, 2)).toBe(units);
      }),
    );
  });
});
