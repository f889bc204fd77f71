import { expect, test } from 'vitest';
import { joinLink, joinToken, withoutToken } from '../../../server/contract/join-link.ts';

test('a one-time link carries its token after #, and the page reads it there', () => {
  const link = joinLink('https://atlas.example', 'a_B-9');
  expect(link).toBe('https://atlas.example/#join=a_B-9');
  expect(joinToken(new URL(link).hash)).toBe('a_B-9');
});

test.each([
  ['', null, ''],
  ['#map=8/48.9/38.9', null, '#map=8/48.9/38.9'],
  ['#join=abc', 'abc', ''],
  ['#join=abc&map=8/48.9/38.9', 'abc', '#map=8/48.9/38.9'],
  ['#map=8/48.9/38.9&join=abc', 'abc', '#map=8/48.9/38.9'],
  ['#join=', null, ''],
  ['#rejoin=abc', null, '#rejoin=abc'],
])('of the hash «%s» the token is %s, and «%s» stays', (hash, token, rest) => {
  expect(joinToken(hash)).toBe(token);
  expect(withoutToken(hash)).toBe(rest);
});
