import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * The filter's reader on the map. The page holds all 125 areas, so a filter becomes the list of
 * the codes that `matches()` selects: exact for every field, words included, and one hash look-up
 * for each feature however many fields the filter has.
 */
export function inCodes(codes: readonly string[] | null): ExpressionSpecification {
  if (codes === null) return ['has', 'code'];
  if (codes.length === 0) return ['!', ['has', 'code']];
  return ['match', ['get', 'code'], [...codes], true, false];
}

export const isKind = (...kinds: string[]): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  kinds,
  true,
  false,
];

export const isDrawing = (...drawings: string[]): ExpressionSpecification => [
  'match',
  ['get', 'drawing'],
  drawings,
  true,
  false,
];

/** True where the geometry is not surveyed: drawn dashed or hollow. */
export const isInexact: ExpressionSpecification = ['!=', ['get', 'exactness'], 'surveyed'];
