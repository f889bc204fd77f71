import { afterEach, expect, test } from 'vitest';
import { i18n } from '../../../web/i18n/i18n.ts';

afterEach(() => i18n.changeLanguage('uk'));

test.each([
  [1, '1 орієнтовна сфера'],
  [2, '2 орієнтовні сфери'],
  [5, '5 орієнтовних сфер'],
  [11, '11 орієнтовних сфер'],
  [21, '21 орієнтовна сфера'],
  [125, '125 орієнтовних сфер'],
  [0, '0 орієнтовних сфер'],
])('%i areas are counted in Ukrainian', (count, words) => {
  expect(i18n.t('count.areas', { count })).toBe(words);
});

test.each([
  [0, '0 project areas'],
  [1, '1 project area'],
  [125, '125 project areas'],
])('%i areas are counted in English', async (count, words) => {
  await i18n.changeLanguage('en');
  expect(i18n.t('count.areas', { count })).toBe(words);
});

test('quotation marks and apostrophes of a query come through as they are', () => {
  expect(i18n.t('filter.words', { q: 'Куп’янськ "&<' })).toBe('«Куп’янськ "&<»');
});
