import { expect, test } from 'vitest';
import { needsCoarse } from '../../../web/map/fluent-flight.ts';

test('after a flight that halted the next has fewer pixels', () => {
  expect(needsCoarse(false, 36, 1800)).toBe(true);
  expect(needsCoarse(false, 54, 1800)).toBe(false);
});

test('and they come back only where there is plenty of time for them', () => {
  expect(needsCoarse(true, 60, 1800)).toBe(true);
  expect(needsCoarse(true, 108, 1800)).toBe(false);
});
