import { booleanPointInPolygon } from '@turf/turf';
import type { Place, Shape } from '../place.ts';
import { positionsOf } from '../shape/measure.ts';
import type { Problem, Rule } from './problem.ts';

const nested = new Set<Place['kind']>(['hromada', 'raion']);

function firstOutside(inner: Shape, outer: Shape | undefined) {
  if (outer?.type !== 'Polygon' && outer?.type !== 'MultiPolygon') return positionsOf(inner)[0];
  return positionsOf(inner).find((position) => !booleanPointInPolygon(position, outer));
}

/** Every hromada lies inside its raion and every raion inside the oblast, borders included. */
export const containment: Rule = ({ places, shapes }) =>
  places
    .filter(({ kind }) => nested.has(kind))
    .flatMap(({ id, parentId }): Problem[] => {
      const shape = shapes.get(id);
      if (!shape) return [{ placeId: id, message: 'a unit without a shape' }];
      const outside = firstOutside(shape, shapes.get(parentId ?? ''));
      return outside ? [{ placeId: id, message: `reaches out of ${parentId} at ${outside}` }] : [];
    });
