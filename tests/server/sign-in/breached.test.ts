import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isBreached } from '../../../server/sign-in/breached.ts';

test.each([
  'finalfantasy',
  'FinalFantasy',
  'finalfantasy2024!',
  '!!finalfantasy',
  '123456789987654321',
])('%s is known to everybody', (password) => expect(isBreached(password)).toBe(true));

test.each(['correct horse battery', 'finalfantasy is my game', '', '............'])(
  '«%s» is not',
  (password) => expect(isBreached(password)).toBe(false),
);

test('the list holds only what is long enough to be tried, in small letters, once', () => {
  const file = new URL('../../../server/sign-in/breached-passwords.txt', import.meta.url);
  const words = readFileSync(fileURLToPath(file), 'utf8').trimEnd().split('\n');
  expect(words.length).toBeGreaterThan(300);
  expect(words.filter((word) => word.length < 12 || word !== word.toLowerCase())).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});
