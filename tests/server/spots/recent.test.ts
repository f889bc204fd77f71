import { expect, test } from 'vitest';
import { Recent } from '../../../server/spots/recent.ts';

test('a thing is made once while it is among those asked for last', async () => {
  const recent = new Recent<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    recent.get(key, async () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await ask(key)).toBe(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what failed is made anew', async () => {
  const recent = new Recent<string>(2);
  await expect(recent.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(recent.get('a', async () => 'made')).resolves.toBe('made');
});
