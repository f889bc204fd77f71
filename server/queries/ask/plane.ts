import type { Geometry, Position } from 'geojson';

/** A point counts as a segment of no length. */
export type Segment = readonly [Position, Position];

/** The points, lines and outlines of a geometry, piece by piece. */
export function segmentsOf(geometry: Geometry): Segment[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates, geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((point) => [point, point]);
    case 'LineString':
      return along(geometry.coordinates);
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flatMap(along);
    case 'MultiPolygon':
      return geometry.coordinates.flat().flatMap(along);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(segmentsOf);
  }
}

const along = (line: readonly Position[]): Segment[] =>
  line.slice(1).map((end, index): Segment => [line[index] ?? end, end]);

/** Twice the signed area of a triangle: which side of a line a point is on. */
export const side = (
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [x = 0, y = 0]: Position,
) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** True where two segments pass through each other; to touch is not to cross. */
export const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Two positions, one on each of two things. */
export type Pair = readonly [Position, Position];

interface Found {
  pair: Pair;
  square: number;
}

/**
 * The nearest positions of two things, found in a plane whose degrees of longitude are as short as
 * at a latitude; over some hundreds of kilometres they are those of the sphere.
 * @param latitude degrees
 */
export function closest(
  some: readonly Segment[],
  others: readonly Segment[],
  latitude: number,
): Found | null {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let best: Found | null = null;
  for (const one of some) {
    for (const other of others) {
      if (best !== null && apart(one, other, shrink) >= best.square) continue;
      if (cross(one, other)) return { pair: [one[0], one[0]], square: 0 };
      best = approaches(one, other, shrink).reduce(nearer, best);
    }
  }
  return best;
}

const nearer = (best: Found | null, found: Found): Found =>
  best === null || found.square < best.square ? found : best;

/** From each end of two segments that do not cross to the other segment: one of these is nearest. */
const approaches = (one: Segment, other: Segment, shrink: number): Found[] => [
  ...ends(one).map((end) => found([end, foot(end, other, shrink)], shrink)),
  ...ends(other).map((end) => found([foot(end, one, shrink), end], shrink)),
];

const found = (pair: Pair, shrink: number): Found => ({ pair, square: squareOf(pair, shrink) });

/** The square of how far apart two segments are at least: their boxes are. */
function apart([a, b]: Segment, [c, d]: Segment, shrink: number): number {
  return gap(a, b, c, d, 0, shrink) ** 2 + gap(a, b, c, d, 1, 1) ** 2;
}

function gap(a: Position, b: Position, c: Position, d: Position, axis: 0 | 1, scale: number) {
  const [first = 0, second = 0, third = 0, fourth = 0] = [a[axis], b[axis], c[axis], d[axis]];
  const after = Math.min(third, fourth) - Math.max(first, second);
  const before = Math.min(first, second) - Math.max(third, fourth);
  return Math.max(0, after, before) * scale;
}

const ends = ([a, b]: Segment): readonly Position[] => (a === b ? [a] : [a, b]);

const squareOf = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: Pair, shrink: number): number =>
  ((bx - ax) * shrink) ** 2 + (by - ay) ** 2;

/** The position on a segment that is nearest to a point. */
function foot([x = 0, y = 0]: Position, [a, b]: Segment, shrink: number): Position {
  if (a === b) return a;
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const length = dx * dx + dy * dy;
  if (length === 0) return a;
  const part = ((x - ax) * shrink * dx + (y - ay) * dy) / length;
  const held = Math.min(1, Math.max(0, part));
  return [ax + held * (bx - ax), ay + held * (by - ay)];
}
