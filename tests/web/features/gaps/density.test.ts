import { expect, test } from 'vitest';
import { densityOf } from '../../../../web/features/gaps/density.ts';

test('the more there is to say, the closer it is set', () => {
  expect(densityOf(600)).toBe('loose');
  expect(densityOf(2000)).toBe('close');
  expect(densityOf(5000)).toBe('dense');
});
