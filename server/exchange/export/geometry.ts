import type { Geometry, LineString, Point, Polygon } from 'geojson';
import type { ProjectDetail } from '../../contract/projects.ts';

/** What may be drawn of a project as one geometry (RFC 7946, WGS 84); null where nothing may. */
export function geometryOf({ places }: Pick<ProjectDetail, 'places'>): Geometry | null {
  const parts = places.flatMap(({ geometry, lon, lat }): (Point | LineString | Polygon)[] => {
    if (geometry !== null) return [geometry.type === 'Polygon' ? wound(geometry) : geometry];
    return lon === null || lat === null ? [] : [{ type: 'Point', coordinates: [lon, lat] }];
  });
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return first ?? null;
  if (parts.every((part) => part.type === 'Point')) {
    return { type: 'MultiPoint', coordinates: parts.map(({ coordinates }) => coordinates) };
  }
  return { type: 'GeometryCollection', geometries: parts };
}

/** Outer rings run against the clock and holes with it, as the standard asks. */
const wound = (polygon: Polygon): Polygon => ({
  ...polygon,
  coordinates: polygon.coordinates.map((ring, index) =>
    isClockwise(ring) === (index === 0) ? ring.toReversed() : ring,
  ),
});

/** By the sign of the area that a closed ring encloses. */
export const isClockwise = (ring: readonly (readonly number[])[]): boolean =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + (nextX - x) * (nextY + y);
  }, 0) > 0;
