import type { Geometry, Position } from 'geojson';

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

/** The smallest box around a geometry; null around nothing. */
export function boxOf(geometry: Geometry): Box | null {
  const all = [...positionsOf(geometry)];
  return all.length === 0 ? null : all.map(([x = 0, y = 0]): Box => [x, y, x, y]).reduce(around);
}

export const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function* positionsOf(geometry: Geometry): Generator<Position> {
  if (geometry.type === 'GeometryCollection') {
    for (const member of geometry.geometries) yield* positionsOf(member);
  } else yield* flat(geometry.coordinates);
}

type Nested = Position | readonly Nested[];

function* flat(coordinates: Nested): Generator<Position> {
  if (typeof coordinates[0] === 'number') yield coordinates as Position;
  else for (const one of coordinates as readonly Nested[]) yield* flat(one);
}
