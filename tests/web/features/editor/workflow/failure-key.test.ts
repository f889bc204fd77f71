import { expect, test } from 'vitest';
import { ApiFailure } from '../../../../../web/api/client.ts';
import { conflictOf } from '../../../../../web/features/editor/workflow/conflict.ts';
import { failureKey } from '../../../../../web/features/editor/workflow/failure-key.ts';

test('a refusal of the register is told in its own words, any other as a failure', () => {
  expect(failureKey(new ApiFailure('other', '', 'two_persons'))).toBe('two_persons');
  expect(failureKey(new ApiFailure('offline', ''))).toBe('offline');
  expect(failureKey(new ApiFailure('other', '', 'internal'))).toBe('other');
  expect(failureKey(new Error('broken'))).toBe('other');
});

test('only what was changed meanwhile is a conflict, with what it needs to be merged', () => {
  const details = { base: null, current: { number: 3 } };
  expect(conflictOf(new ApiFailure('other', '', 'changed_meanwhile', details))).toEqual(details);
  expect(conflictOf(new ApiFailure('other', '', 'wrong_state'))).toBeNull();
  expect(conflictOf(null)).toBeNull();
});
