import { area } from '@turf/turf';
import type { Problem, Rule } from './problem.ts';

/** How far a polygon's area may be from the official figure. */
const tolerance = 0.02;

const squareKm = (squareMetres: number) => squareMetres / 1e6;

/**
 * Areas agree with the official figure within 2 % where there is one. A known deviation says why
 * in `areaException`; one that is no longer needed is a problem too.
 */
export const areas: Rule = ({ places, shapes }) =>
  places.flatMap(({ id, attributes }): Problem[] => {
    const official = attributes.areaKm2Official;
    const shape = shapes.get(id);
    if (typeof official !== 'number' || !shape) return [];
    const ours = squareKm(area({ type: 'Feature', properties: {}, geometry: shape }));
    const deviates = Math.abs(ours / official - 1) > tolerance;
    if (deviates === 'areaException' in attributes) return [];
    const message = deviates
      ? `${ours.toFixed(1)} km² on the map, ${official} km² officially`
      : 'an area exception that is not needed';
    return [{ placeId: id, message }];
  });
