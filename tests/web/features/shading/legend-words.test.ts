import { expect, test } from 'vitest';
import { asOfWords, classWords } from '../../../../web/features/shading/legend-words.ts';

const plain = (words: string) => words.replaceAll(/\s/g, ' ');

test('a class is said by its ends, or by its one figure', () => {
  const count = { measure: 'count', currency: 'UAH' } as const;
  expect(classWords({ from: 3, to: 79 }, count, 'uk')).toBe('3 – 79');
  expect(classWords({ from: 6, to: 6 }, count, 'uk')).toBe('6');
  const sum = { measure: 'sum', currency: 'UAH' } as const;
  expect(plain(classWords({ from: 120_000_000, to: 2_500_000_000 }, sum, 'uk'))).toBe(
    '1,2 млн ₴ – 25 млн ₴',
  );
  const share = { measure: 'coverage', currency: 'UAH' } as const;
  expect(plain(classWords({ from: 0.125, to: 0.5 }, share, 'en'))).toBe('13% – 50%');
});

test('a date is as exact as the source has it', () => {
  expect(plain(asOfWords('2022-11', 'uk'))).toBe('листопад 2022 р.');
  expect(plain(asOfWords('2019-02-07', 'uk'))).toBe('7 лютого 2019 р.');
  expect(asOfWords('2022-11', 'en')).toBe('November 2022');
  expect(asOfWords('2024', 'uk')).toBe('2024');
});
