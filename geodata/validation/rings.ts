import type { Shape } from '../place.ts';

/** The rings of each polygon of a shape, outer ring first; lines have none. */
export function polygonsOf(shape: Shape | undefined): number[][][][] {
  if (shape?.type === 'Polygon') return [shape.coordinates];
  return shape?.type === 'MultiPolygon' ? shape.coordinates : [];
}
