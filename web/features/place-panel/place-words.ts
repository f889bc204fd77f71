import type { Language, PlaceDetailResponse } from '@stratlas/server/contract';
import type { TFunction } from 'i18next';

type Alias = PlaceDetailResponse['aliases'][number];

/** The population with the year of the estimate where one is known; null where nothing is. */
export function populationWords(
  { population, attributes }: Pick<PlaceDetailResponse, 'population' | 'attributes'>,
  language: Language,
  t: TFunction,
): string | null {
  if (population === null) return null;
  const number = new Intl.NumberFormat(language).format(population);
  const year = attributes.populationYear;
  return year === undefined ? number : t('place.populationIn', { number, year: String(year) });
}

/** A whole date in the language's own order; a year alone stays a year. */
export function dateWords(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** When a name was in use; null where no date is known. */
export function spanWords(
  { fromDate, toDate }: Pick<Alias, 'fromDate' | 'toDate'>,
  language: Language,
  t: TFunction,
): string | null {
  const from = fromDate && dateWords(fromDate, language);
  const to = toDate && dateWords(toDate, language);
  if (from && to) return t('place.between', { from, to });
  if (from) return t('place.since', { date: from });
  return to ? t('place.until', { date: to }) : null;
}

/** Names that people may meet in papers; how others misspell them is for the search alone. */
export const shownAliases = (aliases: readonly Alias[], language: Language): Alias[] =>
  aliases.filter(
    (alias) =>
      alias.language === language &&
      alias.kind !== 'misspelling' &&
      alias.kind !== 'transliteration',
  );
