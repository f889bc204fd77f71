import type { Organisation } from '@stratlas/seeds/project';
import { queryWords } from '@stratlas/server/contract';

/** Organisations whose names hold every word, those that begin with them first. */
export function findOrganisations(
  organisations: Iterable<Organisation>,
  text: string,
  limit: number,
): Organisation[] {
  const words = queryWords(text);
  const named = [...organisations].map((one) => ({
    one,
    name: queryWords(`${one.nameUk} ${one.nameEn}`).join(' '),
  }));
  const begins = (name: string): number => Number(name.startsWith(words[0] ?? ''));
  return named
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .sort((a, b) => begins(b.name) - begins(a.name))
    .slice(0, limit)
    .map(({ one }) => one);
}

/** Whether one of them bears exactly this name. */
export const isKnownName = (organisations: Iterable<Organisation>, text: string): boolean => {
  const wanted = queryWords(text).join(' ');
  return [...organisations].some(({ nameUk, nameEn }) =>
    [nameUk, nameEn].some((name) => queryWords(name).join(' ') === wanted),
  );
};
