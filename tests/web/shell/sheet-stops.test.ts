import { expect, test } from 'vitest';
import { nearestStop } from '../../../web/shell/sheet-stops.ts';

test('a sheet that is let go settles at the nearest stop', () => {
  expect(nearestStop(0.05)).toBe('low');
  expect(nearestStop(0.4)).toBe('half');
  expect(nearestStop(0.6)).toBe('half');
  expect(nearestStop(0.95)).toBe('full');
});
