import { queryWords } from '@stratlas/server/contract';

export interface Organisation {
  id: string;
  nameUk: string;
  nameEn: string;
}

const most = 5;

/** Organisations in whose names, in either language, every word of a query occurs. */
export function findFunders<Known extends Organisation>(
  organisations: readonly Known[],
  query: string,
): Known[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const named = organisations.filter(({ id, nameUk, nameEn }) => {
    const own = queryWords(`${id} ${nameUk} ${nameEn}`).join(' ');
    return words.every((word) => own.includes(word));
  });
  return named.slice(0, most);
}
