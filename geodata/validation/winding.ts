import { signedArea } from '../shape/winding.ts';
import type { Problem, Rule } from './problem.ts';
import { polygonsOf } from './rings.ts';

function misturned(rings: number[][][]): boolean {
  return rings.some((ring, index) => signedArea(ring) > 0 !== (index === 0));
}

/** RFC 7946, 3.1.6: outer rings run counterclockwise, holes clockwise. */
export const winding: Rule = ({ shapes }) =>
  [...shapes].flatMap(([placeId, shape]): Problem[] =>
    polygonsOf(shape).some(misturned)
      ? [{ placeId, message: 'a ring winds against RFC 7946' }]
      : [],
  );
