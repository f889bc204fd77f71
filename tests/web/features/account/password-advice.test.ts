import { expect, test } from 'vitest';
import { adviceOf } from '../../../../web/features/account/password-advice.ts';

/** The states of length, variety, own words, and well-known passwords. */
const statesOf = (password: string, isBreached = false) =>
  adviceOf(password, 'olena@example.org', isBreached).map(({ state }) => state);

test('before anything is typed nothing is wrong', () => {
  expect(statesOf('')).toEqual(['open', 'open', 'open', 'open']);
});

test.each([
  ['aaa', ['broken', 'open', 'met', 'open']],
  ['six horses', ['broken', 'met', 'met', 'open']],
  ['aaaaaaaaaaaa', ['met', 'broken', 'met', 'open']],
  ['olena and six horses', ['met', 'met', 'broken', 'open']],
  ['six horses in a field', ['met', 'met', 'met', 'open']],
])('«%s» has come this far: %j', (password, states) => {
  expect(statesOf(password)).toEqual(states);
});

test('a password that the server has refused as well known is told so', () => {
  expect(statesOf('finalfantasy', true)).toEqual(['met', 'met', 'met', 'broken']);
});
