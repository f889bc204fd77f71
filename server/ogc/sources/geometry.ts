import type { Geometry, Position } from 'geojson';
import type { GeometryKind } from '../collections.ts';

/** A geometry as one of many, where a collection holds such: all its features are then alike. */
export function promoted(geometry: Geometry, kind: GeometryKind): Geometry {
  if (kind === 'MultiPolygon' && geometry.type === 'Polygon') {
    return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
  }
  if (kind === 'MultiLineString' && geometry.type === 'LineString') {
    return { type: 'MultiLineString', coordinates: [geometry.coordinates] };
  }
  return geometry;
}

/** Points, each once; null where there are none. */
export function multiPoint(points: readonly Position[]): Geometry | null {
  const each = new Map(points.map((point) => [point.join(' '), point]));
  return each.size === 0 ? null : { type: 'MultiPoint', coordinates: [...each.values()] };
}
