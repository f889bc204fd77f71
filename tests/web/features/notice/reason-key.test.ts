import { expect, test } from 'vitest';
import { reasonKey } from '../../../../web/features/notice/reason-key.ts';

test('a parameter has words of its own, any other the general ones', () => {
  expect(reasonKey('item')).toBe('item');
  expect(reasonKey('bbox')).toBe('other');
});
