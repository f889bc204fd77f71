import { area } from '@turf/area';
import { intersect } from '@turf/intersect';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Within } from '../../contract/ask.ts';
import { type Border, type Box, borderOf, boxAround, boxed } from './border.ts';
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
    if (isArea(geometry) && (isCut || inside !== ends.length)) {
      return isClearlyParted(geometry, border) ? 'partly' : areaWithin(geometry, land);
    }
    if (inside === ends.length && !isCut) return 'inside';
    return inside > 0 || isCut ? 'partly' : null;
  };
}

const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Of an area's box, many spots without any order that a border could follow. */
const spots = Array.from({ length: 1000 }, (_, index) => [
  (0.5 + index * 0.7548776662466927) % 1,
  (0.5 + index * 0.5698402909980532) % 1,
]);

/** True where some twentieth of an area lies on either side: to cut it out exactly takes a hundred times longer. */
function isClearlyParted(geometry: Area, border: Border): boolean {
  const own = borderOf(geometry);
  const [west, south, east, north] = own.box;
  const within = spots
    .map(([x = 0, y = 0]) => [west + x * (east - west), south + y * (north - south)])
    .filter(own.holds);
  const least = Math.max(10, within.length / 20);
  const inside = within.filter(border.holds).length;
  return Math.min(inside, within.length - inside) > least;
}

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
