import { afterEach, expect, test } from 'vitest';
import {
  dateWords,
  populationWords,
  shownAliases,
  spanWords,
} from '../../../../web/features/place-panel/place-words.ts';
import { i18n } from '../../../../web/i18n/i18n.ts';

const { t } = i18n;
afterEach(() => i18n.changeLanguage('uk'));

test('a date is written in the order of the language, a year stays a year', () => {
  expect(dateWords('2024-09-19', 'uk')).toBe('19 вересня 2024 р.');
  expect(dateWords('2024-09-19', 'en')).toBe('September 19, 2024');
  expect(dateWords('2016', 'uk')).toBe('2016');
});

test('the time of a name is told from what is known of it', () => {
  expect(spanWords({ fromDate: '2016', toDate: null }, 'uk', t)).toBe('з 2016');
  expect(spanWords({ fromDate: null, toDate: '2016' }, 'uk', t)).toBe('до 2016');
  expect(spanWords({ fromDate: '1920', toDate: '2016' }, 'uk', t)).toBe('1920 – 2016');
  expect(spanWords({ fromDate: null, toDate: null }, 'uk', t)).toBeNull();
});

test('a population is grouped as in the language and names its year', () => {
  const place = { population: 101134, attributes: { populationYear: 2022 } };
  expect(populationWords(place, 'uk', t)).toBe('101\u00a0134 (оцінка, 2022 рік)');
  expect(populationWords({ population: 500, attributes: {} }, 'uk', t)).toBe('500');
  expect(populationWords({ population: null, attributes: {} }, 'uk', t)).toBeNull();
});

test('names of the language are shown, misspellings and transliterations are not', () => {
  const alias = { fromDate: null, toDate: null, act: null };
  const aliases = [
    { ...alias, form: 'Сєвєродонецьк', language: 'uk' as const, kind: 'former' as const },
    { ...alias, form: 'Северодонецьк', language: 'uk' as const, kind: 'misspelling' as const },
    { ...alias, form: 'Sievierodonetsk', language: 'en' as const, kind: 'former' as const },
    { ...alias, form: 'Severodonetsk', language: 'en' as const, kind: 'transliteration' as const },
  ];
  expect(shownAliases(aliases, 'uk').map(({ form }) => form)).toEqual(['Сєвєродонецьк']);
  expect(shownAliases(aliases, 'en').map(({ form }) => form)).toEqual(['Sievierodonetsk']);
});
