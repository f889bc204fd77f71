import { filterPairs, writePairs } from './query-string.ts';
import type { View } from './view.ts';

/**
 * The query of the tiles with the signs of a view's projects, without `?`. What is usual is left
 * out, so that the first view's tiles, which are made ahead, have one address.
 * @param edition asks for new tiles when the data have changed; empty for the first ones
 */
export function signQuery(
  { filter, paid, in: currency }: Pick<View, 'filter' | 'paid' | 'in'>,
  edition = '',
): string {
  const pairs = filterPairs(filter);
  if (paid !== 'planned') pairs.push(['paid', paid]);
  if (currency !== null && currency !== 'UAH') pairs.push(['in', currency]);
  if (edition !== '') pairs.push(['edition', edition]);
  return writePairs(pairs);
}
