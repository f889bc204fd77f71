import { expect, test } from 'vitest';
import { titleOf, yearsIn } from '../../../../web/features/register/project-words.ts';

const sum = (year: number | null, untilYear: number | null = null) =>
  ({ year, untilYear }) as never;

test('the years of the sums are one, a span or none', () => {
  expect(yearsIn([sum(2019)])).toBe('2019');
  expect(yearsIn([sum(2020), sum(2018, 2022), sum(null)])).toBe('2018–2022');
  expect(yearsIn([sum(null)])).toBe('');
});

test('a title without a translation stays Ukrainian', () => {
  expect(titleOf({ titleUk: 'Міст', titleEn: '' }, 'en')).toBe('Міст');
  expect(titleOf({ titleUk: 'Міст', titleEn: 'Bridge' }, 'en')).toBe('Bridge');
  expect(titleOf({ titleUk: 'Міст', titleEn: 'Bridge' }, 'uk')).toBe('Міст');
});
