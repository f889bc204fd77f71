import type { Place, Position, Shape } from '../place.ts';

/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** Every position of a shape, in order. */
export function positionsOf(shape: Shape): Position[] {
  const depth = { MultiPoint: 0, LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 };
  return shape.coordinates.flat(depth[shape.type]) as Position[];
}

/** The box around a place: its shape, else its point; null where nothing is known. */
export function boxOf(place: Place, shapes: ReadonlyMap<string, Shape>): Box | null {
  const shape = shapes.get(place.id);
  const positions = shape ? positionsOf(shape) : place.point ? [place.point] : [];
  if (positions.length === 0) return null;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Where a place's label stands: its own point, else the middle vertex of its line. */
export function labelPoint(place: Place, shapes: ReadonlyMap<string, Shape>): Position | null {
  if (place.point) return place.point;
  const shape = shapes.get(place.id);
  const positions = shape ? positionsOf(shape) : [];
  return positions[Math.floor(positions.length / 2)] ?? null;
}
