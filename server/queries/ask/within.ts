import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { intersect } from '@turf/intersect';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Within } from '../../contract/ask.ts';
import { cross, type Segment, segmentsOf } from './plane.ts';

type Area = Polygon | MultiPolygon;

/** Borders drawn twice differ by some metres: so little of an area neither joins nor parts it. */
const sliver = 0.001;

/** Says of any geometry how it lies in an area; null beside it. */
export function lyingIn(land: Area): (geometry: Geometry) => Within | null {
  const border = segmentsOf(land).map(boxed);
  const whole = around(border);
  return (geometry) => {
    const segments = segmentsOf(geometry).map(boxed);
    if (!meet(around(segments), whole)) return null;
    const ends = segments.flatMap(({ segment }) => segment);
    const inside = ends.filter((end) => booleanPointInPolygon(end, land)).length;
    const isCut = segments.some((one) => border.some((edge) => cut(one, edge)));
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

type Box = readonly [west: number, south: number, east: number, north: number];

interface Boxed {
  segment: Segment;
  box: Box;
}

function boxed(segment: Segment): Boxed {
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = segment;
  return { segment, box: [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] };
}

const around = (parts: readonly Boxed[]): Box =>
  parts.reduce<Box>(
    (a, { box: b }) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ],
    [180, 90, -180, -90],
  );

const meet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

const cut = (a: Boxed, b: Boxed): boolean => meet(a.box, b.box) && cross(a.segment, b.segment);
