import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsOf } from '../../../server/contract/password.ts';

test.each([
  ['correct horse battery', 'olena@example.org', []],
  ['дванадцять літер', 'olena@example.org', []],
  ['eleven chars', 'olena@example.org', []],
  ['elevenchars', 'olena@example.org', ['too_short']],
  ['ab'.repeat(65), 'olena@example.org', ['too_long', 'repetitive']],
  ['121212121212', 'olena@example.org', ['repetitive']],
  ['I am OLENA, hello', 'olena@example.org', ['holds_email']],
  ['an ox went home', 'ox@example.org', []],
  ['my STRATLAS phrase', 'olena@example.org', ['holds_site']],
  ['Луганськ мій дім', 'olena@example.org', ['holds_site']],
  ['', '', ['too_short', 'repetitive']],
])('«%s» of %s: %j', (password, email, problems) => {
  expect(problemsOf(password, email)).toEqual(problems);
});

test('letters outside the first plane count once each', () => {
  expect(problemsOf('🌻🌾🌊🏔️🚂⛏️🎠🏥🎓', '')).toContain('too_short');
});

test('a long password of random letters has nothing wrong with it', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'bcdfgjmopqvwxyz0123456789'), {
    minLength: 12,
  });
  fc.assert(fc.property(letters, (all) => problemsOf(all.join(''), '').length === 0));
});
