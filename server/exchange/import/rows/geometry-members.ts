import type { Geometry } from 'geojson';
import type { GivenMember } from './given.ts';
import type { RowReading } from './row-reading.ts';

/**
 * The locations that a feature's geometry draws: one for each of its parts. A place that the row
 * names beside a single part is the place of that drawing.
 */
export function geometryMembers(
  { geometry, at }: RowReading,
  named: readonly GivenMember[],
): GivenMember[] {
  const parts = geometry === null ? [] : partsOf(geometry);
  const [only] = named;
  if (named.length > 1 || parts.length === 0) return [...named];
  return parts.map((part) => ({
    line: { ...only?.line, geometry: JSON.stringify(part) },
    at: only?.at ?? at,
  }));
}

/** Single points, lines and polygons. */
export function partsOf(geometry: Geometry): Geometry[] {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf);
    case 'MultiPoint':
      return geometry.coordinates.map((at) => ({ type: 'Point', coordinates: at }));
    case 'MultiLineString':
      return geometry.coordinates.map((at) => ({ type: 'LineString', coordinates: at }));
    case 'MultiPolygon':
      return geometry.coordinates.map((at) => ({ type: 'Polygon', coordinates: at }));
    default:
      return [geometry];
  }
}
