import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieOf } from '../../../server/spots/pie.ts';

test.each([
  [[12, 0, 0, 0, 0], '8-0-0-0-0'],
  [[1, 1, 0, 0, 0], '4-4-0-0-0'],
  [[3, 5, 0, 0, 0], '3-5-0-0-0'],
  [[1, 1, 1, 0, 0], '3-3-2-0-0'],
  [[1000, 1, 1, 1, 1], '4-1-1-1-1'],
  [[0, 0, 0, 0, 0], '0-0-0-0-0'],
])('%j is %s', (counts, pie) => {
  expect(pieOf(counts)).toBe(pie);
});

test('a pie has eight slices, one at least for each goal that is there and none for others', () => {
  const counts = fc.array(fc.nat(5000), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(counts, (given) => {
      fc.pre(given.some((count) => count > 0));
      const parts = pieOf(given).split('-').map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(8);
      expect(parts.map((part) => part > 0)).toEqual(given.map((count) => count > 0));
    }),
  );
});
