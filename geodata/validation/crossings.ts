import { kinks, polygon } from '@turf/turf';
import type { Problem, Rule } from './problem.ts';
import { polygonsOf } from './rings.ts';

/** Where a polygon's border crosses itself; a border that only touches itself at a vertex may. */
function crossingsOf(rings: number[][][]): number[][] {
  const vertices = new Set(rings.flat().map(String));
  const crossings = kinks(polygon(rings)).features.map(({ geometry }) => geometry.coordinates);
  return crossings.filter((position) => !vertices.has(String(position)));
}

/** No border crosses itself. */
export const crossings: Rule = ({ shapes }) =>
  [...shapes].flatMap(([placeId, shape]) =>
    polygonsOf(shape)
      .flatMap(crossingsOf)
      .map((at): Problem => ({ placeId, message: `the border crosses itself at ${at}` })),
  );
