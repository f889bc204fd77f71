import type { Geometry } from 'geojson';
import type { GivenMember } from './given.ts';
import type { RowReading } from './row-reading.ts';

/**
 * The location that a feature's geometry draws, as it stands: `locate` judges and divides it. A place
 * that the row names beside it is the place of that drawing.
 */
export function geometryMembers(
  { geometry, at }: RowReading,
  named: readonly GivenMember[],
): GivenMember[] {
  const [only] = named;
  if (geometry === null || named.length > 1) return [...named];
  return [{ line: { ...only?.line, geometry: JSON.stringify(geometry) }, at: only?.at ?? at }];
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
