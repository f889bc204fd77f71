import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evenShares,
  sumOfShares,
  withShareAdded,
  withShareChanged,
  withShareRemoved,
} from '../../../../../web/features/editor/draft/shares.ts';

test('even shares add up to 100, the first ones a hundredth larger where they must', () => {
  expect(evenShares(1)).toEqual([100]);
  expect(evenShares(3)).toEqual([33.34, 33.33, 33.33]);
  expect(evenShares(7)).toEqual([14.29, 14.29, 14.29, 14.29, 14.28, 14.28, 14.28]);
});

describe('adding one more', () => {
  test('keeps even shares even', () => {
    expect(withShareAdded([])).toEqual([100]);
    expect(withShareAdded([50, 50])).toEqual([33.34, 33.33, 33.33]);
  });

  test('leaves chosen shares as they are and gives the new one what was left', () => {
    expect(withShareAdded([70, 30])).toEqual([70, 30, 0]);
    expect(withShareAdded([50, 20])).toEqual([50, 20, 30]);
  });
});

test('taking one away gives its part to the others in their proportions', () => {
  expect(withShareRemoved([50, 30, 20], 0)).toEqual([60, 40]);
  expect(withShareRemoved([100], 0)).toEqual([]);
  expect(withShareRemoved([100, 0, 0], 0)).toEqual([50, 50]);
});

describe('changing one', () => {
  test('gives the rest to those below, so that shares can be filled in from above', () => {
    const first = withShareChanged([33.34, 33.33, 33.33], 0, 50);
    expect(first).toEqual([50, 25, 25]);
    expect(withShareChanged(first, 1, 30)).toEqual([50, 30, 20]);
  });

  test('takes from the one before where the last is changed', () => {
    expect(withShareChanged([50, 30, 20], 2, 40)).toEqual([50, 10, 40]);
  });

  test('leaves nothing below what is too large', () => {
    expect(withShareChanged([60, 20, 20], 1, 70)).toEqual([60, 70, 0]);
  });
});

type Step = { what: 'add' | 'remove' | 'change'; at: number; part: number };

function changed(now: number[], { what, at, part }: Step): number[] {
  const index = at % now.length;
  if (what === 'add') return withShareAdded(now);
  if (now.length === 1) return now;
  if (what === 'remove') return withShareRemoved(now, index);
  const above = now.slice(0, index === now.length - 1 ? index - 1 : index);
  const room = 100 - sumOfShares(above);
  return withShareChanged(now, index, Math.round(Math.min(part, room) * 100) / 100);
}

test('shares add up to 100 whatever is added, taken away, or changed within what is left', () => {
  const step = fc.record({
    what: fc.constantFrom('add', 'remove', 'change'),
    at: fc.nat(29),
    part: fc.integer({ min: 0, max: 100_00 }).map((hundredths) => hundredths / 100),
  });
  const count = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(count, fc.array(step, { maxLength: 12 }), (start, steps) => {
      const shares = steps.reduce(changed, evenShares(start));
      expect(sumOfShares(shares)).toBe(100);
      expect(shares.every((share) => share >= 0)).toBe(true);
    }),
  );
});
