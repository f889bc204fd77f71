import type { Geometry, Position } from 'geojson';

export interface InsetFrame {
  /** The SVG path of a geometry, in millimetres of the box. */
  path: (geometry: Geometry) => string;
  /** Where a place is in the box. */
  at: (position: Position) => [x: number, y: number];
}

/** Fits a country into a box, a degree of longitude as short as it is in its middle. */
export function insetFrame(country: Geometry, box: { width: number; height: number }): InsetFrame {
  const corners = ringsOf(country).flat();
  const lons = corners.map(([lon = 0]) => lon);
  const lats = corners.map(([, lat = 0]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(box.width / ((east - west) * shrink), box.height / (north - south));
  const left = (box.width - (east - west) * shrink * scale) / 2;
  const top = (box.height - (north - south) * scale) / 2;
  const at = ([lon = 0, lat = 0]: Position): [number, number] => [
    left + (lon - west) * shrink * scale,
    top + (north - lat) * scale,
  ];
  return {
    at,
    path: (geometry) =>
      ringsOf(geometry)
        .map((ring) => ringPath(ring, at))
        .join(''),
  };
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** No corner is nearer to the last one than a tenth of a millimetre. */
function ringPath(ring: readonly Position[], at: InsetFrame['at']): string {
  let last: [number, number] | null = null;
  const kept = ring.map(at).filter((point) => {
    const isFar = last === null || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 0.1;
    if (isFar) last = point;
    return isFar;
  });
  return `M${kept.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}
