import { type ItemResponse, queryWords, searchTextOf } from '@stratlas/server/contract';

const folded = new WeakMap<ItemResponse, string>();

/** Folding is slow beside comparing, so each item is folded once. */
function foldedOf(item: ItemResponse): string {
  const known = folded.get(item) ?? searchTextOf(item);
  folded.set(item, known);
  return known;
}

/**
 * Items that hold every word of a query, in the order of the strategy; an item whose code is the
 * query comes first. An empty query finds none.
 */
export function findItems(
  items: readonly ItemResponse[],
  query: string,
  limit: number,
): ItemResponse[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const code = query.trim();
  const found = items.filter((item) => words.every((word) => foldedOf(item).includes(word)));
  return found.sort((a, b) => Number(b.code === code) - Number(a.code === code)).slice(0, limit);
}
