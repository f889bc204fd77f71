import type { Geometry, Position } from 'geojson';
import type { Box } from './web-mercator-quad.ts';

/** The box of a geometry in degrees; null where it has no position. */
export function boxOf(geometry: Geometry): Box | null {
  let box: [number, number, number, number] | null = null;
  for (const [lon = 0, lat = 0] of positionsOf(geometry)) {
    box ??= [lon, lat, lon, lat];
    box = [
      Math.min(box[0], lon),
      Math.min(box[1], lat),
      Math.max(box[2], lon),
      Math.max(box[3], lat),
    ];
  }
  return box;
}

/** The box around both. */
export const joinedBox = (one: Box | null, other: Box): Box =>
  one === null
    ? other
    : [
        Math.min(one[0], other[0]),
        Math.min(one[1], other[1]),
        Math.max(one[2], other[2]),
        Math.max(one[3], other[3]),
      ];

type Nested = Position | readonly Nested[];

function* positionsOf(geometry: Geometry): Generator<Position> {
  if (geometry.type !== 'GeometryCollection') yield* positionsIn(geometry.coordinates);
  else for (const one of geometry.geometries) yield* positionsOf(one);
}

function* positionsIn(nested: Nested): Generator<Position> {
  if (isPosition(nested)) yield nested;
  else for (const one of nested) yield* positionsIn(one);
}

const isPosition = (nested: Nested): nested is Position => typeof nested[0] === 'number';
