import { area } from '@turf/area';
import { intersect } from '@turf/intersect';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Within } from '../../contract/ask.ts';
import { type Box, borderOf, boxAround, boxed } from './border.ts';
import { segmentsOf } from './plane.ts';

type Area = Polygon | MultiPolygon;

/** Borders drawn twice differ by some metres: so little of an area neither joins nor parts it. */
const sliver = 0.001;

/** Says of any geometry how it lies in an area; null beside it. */
export function lyingIn(land: Area): (geometry: Geometry) => Within | null {
  const border = borderOf(land);
  return (geometry) => {
    const segments = segmentsOf(geometry).map(boxed);
    if (!meet(boxAround(segments), border.box)) return null;
    const ends = segments.flatMap(({ segment }) => segment);
    const inside = ends.filter(border.holds).length;
    const isCut = segments.some(border.isCrossedBy);
    if (isArea(geometry) && (isCut || inside !== ends.length)) return areaWithin(geometry, land);
    if (inside === ends.length && !isCut) return 'inside';
    return inside > 0 || isCut ? 'partly' : null;
  };
}

const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** By what they have in common. */
function areaWithin(geometry: Area, land: Area): Within | null {
  const common = intersect({ type: 'FeatureCollection', features: [of(geometry), of(land)] });
  const part = common === null ? 0 : area(common) / area(geometry);
  if (part > 1 - sliver) return 'inside';
  return part > sliver ? 'partly' : null;
}

const of = (geometry: Area): Feature<Area> => ({ type: 'Feature', properties: {}, geometry });

const meet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
