import { expect, test } from 'vitest';
import { nextEntry } from '../../../../web/features/top-bar/menu-keys.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['ArrowDown', -1, 0],
  ['ArrowUp', -1, 2],
  ['Tab', 1, null],
])('%s leads from entry %i of three to %s', (key, at, to) => {
  expect(nextEntry(3, at, key)).toBe(to);
});

test('no key leads into an empty list', () => {
  expect(nextEntry(0, -1, 'ArrowDown')).toBeNull();
});
