import { expect, test } from 'vitest';
import { type Gap, gapReason } from '../../../server/contract/gaps.ts';

const gap: Gap = { applies: true, state: 'controlled', mayBeHere: false };

test('a task that speaks of the unit and has no project there has a gap', () => {
  expect(gapReason(gap)).toBe('no_project');
});

test('a project that may be there, but is not located as finely, is told as missing data', () => {
  expect(gapReason({ ...gap, mayBeHere: true })).toBe('no_data');
});

test('temporarily occupied land cannot be reached, whatever is known of projects', () => {
  const state = 'temporarily_occupied';
  expect(gapReason({ ...gap, state })).toBe('not_reachable');
  expect(gapReason({ ...gap, state, mayBeHere: true })).toBe('not_reachable');
});

test.each(['partly_occupied', 'unknown'] as const)('land that is %s is not given up', (state) => {
  expect(gapReason({ ...gap, state })).toBe('no_project');
});

test('what a task does not speak of is no gap of it', () => {
  const aside: Gap = { applies: false, state: 'temporarily_occupied', mayBeHere: true };
  expect(gapReason(aside)).toBe('not_applicable');
});
