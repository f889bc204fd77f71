import { expect, test } from 'vitest';
import { redo, stepForKey, stepOf, undo } from '../../../web/state/steps.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  ['z', { ctrlKey: true }, undo],
  ['я', { metaKey: true }, undo],
  ['Z', { ctrlKey: true, shiftKey: true }, redo],
  ['y', { ctrlKey: true }, redo],
  ['z', {}, null],
  ['x', { ctrlKey: true }, null],
])('%s with %j', (key, held, step) => {
  expect(stepForKey({ ...none, ...held, key })).toBe(step);
});

test('an entry of another program is the first step', () => {
  expect([{ step: 3 }, { step: '3' }, null, 'x', {}].map(stepOf)).toEqual([3, 0, 0, 0, 0]);
});
