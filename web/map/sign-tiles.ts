import { signQuery, type View } from '@stratlas/server/contract';

/** The currency of the map's sums: signs add up, so they are all in one. */
export const currencyOf = ({ in: currency }: Pick<View, 'in'>) => currency ?? 'UAH';

/**
 * Where the signs of a view's projects are, as vector tiles.
 * @param edition asks for new tiles when the data have changed; empty for the first ones
 */
export function signTiles(
  view: Pick<View, 'filter' | 'paid' | 'in'>,
  edition: string,
  origin: string,
): string {
  const query = signQuery(view, edition);
  return `${origin}/api/map/projects/{z}/{x}/{y}.mvt${query === '' ? '' : `?${query}`}`;
}
