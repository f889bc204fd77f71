import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../../../server/contract/index.ts';
import {
  readAmount,
  scales,
  writeAmount,
} from '../../../../../web/features/editor/money/amounts.ts';

test.each([
  ['1234,5', 'thousands', 123_450_000],
  ['1 234,5', 'thousands', 123_450_000],
  ['1 234.567 89', 'thousands', 123_456_789],
  ['0,00001', 'thousands', 1],
  ['12', 'units', 1200],
  ['12,3', 'units', 1230],
  ['12,300', 'units', 1230],
  ['0', 'units', 0],
] as const)('%s in %s is %i hundredths', (text, scale, minor) => {
  expect(readAmount(text, scale, 'uk')).toBe(minor);
});

test('no text is no sum; a word, a minus, finer parts and endless numbers are wrong', () => {
  expect(readAmount('  ', 'units', 'uk')).toBeNull();
  for (const text of ['abc', '-5', '1,234', '1,2,3', '9'.repeat(20)]) {
    expect([text, readAmount(text, 'units', 'uk')]).toEqual([text, undefined]);
  }
  expect(readAmount('0,000001', 'thousands', 'uk')).toBeUndefined();
});

test('a sum is written in full, thousands as in the official form', () => {
  expect(writeAmount(123_450_000, 'thousands', 'uk')).toBe('1\u00a0234,5');
  expect(writeAmount(123_400_000, 'thousands', 'en')).toBe('1,234.0');
  expect(writeAmount(1, 'thousands', 'uk')).toBe('0,00001');
  expect(writeAmount(123_450_000, 'units', 'uk')).toBe('1\u00a0234\u00a0500,00');
});

test('in English a comma parts thousands, and means nothing else', () => {
  expect(readAmount('1,234,567.5', 'units', 'en')).toBe(123_456_750);
  expect(readAmount('1234,5', 'units', 'en')).toBeUndefined();
});

test('what is written is read as the same sum in both languages', () => {
  const anyLanguage = fc.constantFrom(...languages);
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.constantFrom(...scales), anyLanguage, (minor, scale, lang) => {
      expect(readAmount(writeAmount(minor, scale, lang), scale, lang)).toBe(minor);
    }),
  );
});
