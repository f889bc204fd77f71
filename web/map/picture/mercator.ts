/** As MapLibre counts: the world is 512 CSS pixels wide at zoom 0. */
const worldAt = (zoom: number): number => 512 * 2 ** zoom;

export type LonLat = [lon: number, lat: number];
export type Point = [x: number, y: number];

export interface Shot {
  center: LonLat;
  zoom: number;
  /** In CSS pixels. */
  width: number;
  height: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where a place lies in the world, in CSS pixels from its north-western corner. */
function worldPoint([lon, lat]: LonLat, zoom: number): Point {
  const world = worldAt(zoom);
  const north = Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
  return [((lon + 180) / 360) * world, (0.5 - north / (2 * Math.PI)) * world];
}

function placeAt([x, y]: Point, zoom: number): LonLat {
  const world = worldAt(zoom);
  const north = (0.5 - y / world) * 2 * Math.PI;
  const lat = (2 * Math.atan(Math.exp(north)) - Math.PI / 2) * (180 / Math.PI);
  return [(x / world) * 360 - 180, lat];
}

/** Where a place lies in a picture, in CSS pixels from its upper left corner. */
export function pointIn({ center, zoom, width, height }: Shot, at: LonLat): Point {
  const [middleX, middleY] = worldPoint(center, zoom);
  const [x, y] = worldPoint(at, zoom);
  return [x - middleX + width / 2, y - middleY + height / 2];
}

/** The place at a point of a picture. */
export function placeIn({ center, zoom, width, height }: Shot, [x, y]: Point): LonLat {
  const [middleX, middleY] = worldPoint(center, zoom);
  return placeAt([middleX + x - width / 2, middleY + y - height / 2], zoom);
}

const equator = 2 * Math.PI * 6_378_137;

/** How many metres a CSS pixel spans in the middle of a picture. */
export const metresPerPixel = ({ center, zoom }: Pick<Shot, 'center' | 'zoom'>): number =>
  (equator * Math.cos(radians(center[1]))) / worldAt(zoom);

/** The zoom at which a CSS pixel spans so many metres at this latitude. */
export const zoomFor = (metres: number, lat: number): number =>
  Math.log2((equator * Math.cos(radians(lat))) / (512 * metres));

/** The picture of this size in which a box (west, south, east, north) is as large as it can be. */
export function shotOf(
  [west, south, east, north]: readonly [number, number, number, number],
  size: { width: number; height: number },
): Shot {
  const [left, top] = worldPoint([west, north], 0);
  const [right, bottom] = worldPoint([east, south], 0);
  const grown = Math.min(
    size.width / Math.max(right - left, 1e-6),
    size.height / Math.max(bottom - top, 1e-6),
  );
  const center = placeAt([(left + right) / 2, (top + bottom) / 2], 0);
  return { center, zoom: Math.min(Math.log2(grown), nearest), ...size };
}

/** A single point is no reason to come nearer than this. */
const nearest = 11;
