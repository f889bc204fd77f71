import { booleanPointInPolygon } from '@turf/turf';
import type { Place, Shape } from '../place.ts';
import type { Problem, Rule } from './problem.ts';

function holds(shape: Shape | undefined, place: Place): boolean {
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') return false;
  return place.point !== null && booleanPointInPolygon(place.point, shape);
}

/** Every point lies inside the oblast, or its place says that it is beyond. */
export const pointsInOblast: Rule = ({ places, shapes }) => {
  const oblast = places.find(({ kind }) => kind === 'oblast');
  const border = shapes.get(oblast?.id ?? '');
  return places.flatMap((place): Problem[] => {
    if (!place.point || holds(border, place) === place.inOblast) return [];
    const message = place.inOblast
      ? 'its point is outside the oblast'
      : 'its point is inside the oblast, yet it is marked as beyond';
    return [{ placeId: place.id, message }];
  });
};

/**
 * A settlement or object stands in the hromada that its row names. A known deviation says why in
 * `parentException`; one that is no longer needed is a problem too.
 */
export const pointsInHromada: Rule = ({ places, shapes }) => {
  const hromadas = new Set(places.filter(({ kind }) => kind === 'hromada').map(({ id }) => id));
  return places.flatMap((place): Problem[] => {
    const { id, parentId, attributes } = place;
    if (!place.point || !parentId || !hromadas.has(parentId)) return [];
    const deviates = !holds(shapes.get(parentId), place);
    if (deviates === 'parentException' in attributes) return [];
    const message = deviates
      ? `its point is outside ${parentId}`
      : 'a parent exception that is not needed';
    return [{ placeId: id, message }];
  });
};
