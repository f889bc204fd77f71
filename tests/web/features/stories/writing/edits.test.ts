import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bringBack,
  changeStep,
  insertSteps,
  moveSteps,
  neighbourOf,
  removedFrom,
  removeStep,
} from '../../../../../web/features/stories/writing/edits.ts';
import { aStep, aStory } from '../../../../server/register/stories.ts';

const storyOf = (...ids: string[]) => aStory({ steps: ids.map((id) => aStep({ id })) });
const idsOf = ({ steps }: ReturnType<typeof aStory>) => steps.map(({ id }) => id).join('');
const abc = storyOf('a', 'b', 'c');

test('a step goes in after the one that is open, or at the end', () => {
  expect(idsOf(insertSteps(abc, [aStep({ id: 'x' })], 'a'))).toBe('axbc');
  expect(idsOf(insertSteps(abc, [aStep({ id: 'x' })], null))).toBe('abcx');
});

test('one step changes, the others stay as they were', () => {
  const changed = changeStep(abc, 'b', { seconds: 90 });
  expect(changed.steps.map(({ seconds }) => seconds)).toEqual([30, 90, 30]);
  expect(changed.steps[0]).toBe(abc.steps[0]);
});

test.each([
  [['a'], 'c', 'after', 'bca'],
  [['a'], 'c', 'before', 'bac'],
  [['c'], 'a', 'before', 'cab'],
  [['a', 'c'], 'b', 'after', 'bac'],
  [['b'], 'b', 'before', 'abc'],
] as const)('%j %s %s gives %s', (ids, target, side, order) => {
  expect(idsOf(moveSteps(abc, new Set(ids), target, side))).toBe(order);
});

test('no move loses or doubles a step', () => {
  const ids = [...'abcdef'];
  const one = fc.constantFrom(...ids);
  const side = fc.constantFrom('before' as const, 'after' as const);
  fc.assert(
    fc.property(fc.subarray(ids), one, side, (moved, target, where) => {
      const story = moveSteps(storyOf(...ids), new Set(moved), target, where);
      expect([...idsOf(story)].sort().join('')).toBe('abcdef');
    }),
  );
});

test.each(['a', 'b', 'c'])('%s comes back to where it was', (id) => {
  const removed = removedFrom(abc, id);
  const without = removeStep(abc, id);
  expect(without.steps).toHaveLength(2);
  expect(removed && bringBack(without, removed)).toEqual(abc);
});

test('when a step goes, its next is open, or else the one before', () => {
  expect(['a', 'b', 'c'].map((id) => neighbourOf(abc, id))).toEqual(['b', 'c', 'b']);
  expect(neighbourOf(storyOf('a'), 'a')).toBeNull();
});
