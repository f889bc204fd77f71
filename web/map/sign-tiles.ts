import { filterPairs, type View, writePairs } from '@stratlas/server/contract';

/** The currency of the map's sums: signs add up, so they are all in one. */
export const currencyOf = ({ in: currency }: Pick<View, 'in'>) => currency ?? 'UAH';

/**
 * Where the signs of a view's projects are, as vector tiles. What is usual is left out, as the
 * server does that makes the tiles of the first view ahead.
 * @param edition asks for new tiles when the data have changed; empty for the first ones
 */
export function signTiles(
  { filter, paid, in: currency }: Pick<View, 'filter' | 'paid' | 'in'>,
  edition: string,
  origin: string,
): string {
  const pairs = filterPairs(filter);
  if (paid !== 'planned') pairs.push(['paid', paid]);
  if (currency !== null && currency !== 'UAH') pairs.push(['in', currency]);
  if (edition !== '') pairs.push(['edition', edition]);
  const query = pairs.length === 0 ? '' : `?${writePairs(pairs)}`;
  return `${origin}/api/map/projects/{z}/{x}/{y}.mvt${query}`;
}
