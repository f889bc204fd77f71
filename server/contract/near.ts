import { placeIdPattern } from './filter.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [lon: number, lat: number];

/**
 * A piece of land that is asked about: a place with so many kilometres around it, a circle, what
 * somebody drew, or a corridor along a line.
 */
export type Near =
  | { kind: 'place'; id: string; km: number }
  | { kind: 'circle'; centre: Position; km: number }
  | { kind: 'polygon'; ring: readonly Position[] }
  | { kind: 'corridor'; line: readonly Position[]; km: number };

/** Kilometres around something; a place with land of its own needs none. */
export const kmLimits = { least: 0.1, most: 200 } as const;
export const maxCorners = 200;

const numberOf = (text: string | undefined): number =>
  text !== undefined && /^-?\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;

function positionOf(text: string): Position | null {
  const [lon, lat, ...more] = text.split(',').map(numberOf);
  const isRight = lon !== undefined && lat !== undefined && more.length === 0;
  return isRight && Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

function positionsOf(text: string, least: number): Position[] | null {
  const all = text.split(';').map(positionOf);
  const read = all.filter((one) => one !== null);
  const isRight = read.length === all.length && read.length >= least && read.length <= maxCorners;
  return isRight ? read : null;
}

function kmOf(text: string | undefined, least: number): number | null {
  const km = numberOf(text);
  return km >= least && km <= kmLimits.most ? km : null;
}

/**
 * Reads `place:ID:KM`, `circle:LON,LAT:KM`, `polygon:LON,LAT;LON,LAT;…` (not closed) or
 * `corridor:LON,LAT;LON,LAT…:KM`. @returns null for what is none of them
 */
export function readNear(text: string): Near | null {
  const [kind, what = '', distance, ...more] = text.split(':');
  if (more.length > 0) return null;
  if (kind === 'place') {
    const km = kmOf(distance ?? '0', 0);
    return km !== null && placeIdPattern.test(what) ? { kind, id: what, km } : null;
  }
  if (kind === 'polygon') {
    const ring = distance === undefined ? positionsOf(what, 3) : null;
    return ring && { kind, ring };
  }
  const km = kmOf(distance, kmLimits.least);
  if (km === null) return null;
  if (kind === 'circle') {
    const centre = positionOf(what);
    return centre && { kind, centre, km };
  }
  const line = kind === 'corridor' ? positionsOf(what, 2) : null;
  return line && { kind: 'corridor', line, km };
}

export const isNear = (text: string): boolean => readNear(text) !== null;

const written = (positions: readonly Position[]): string =>
  positions.map((position) => position.map(short).join(',')).join(';');

/** Five decimals are a metre. */
const short = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5);

/** The text that `readNear` reads. */
export function writeNear(near: Near): string {
  switch (near.kind) {
    case 'place':
      return `place:${near.id}${near.km === 0 ? '' : `:${short(near.km)}`}`;
    case 'circle':
      return `circle:${written([near.centre])}:${short(near.km)}`;
    case 'polygon':
      return `polygon:${written(near.ring)}`;
    case 'corridor':
      return `corridor:${written(near.line)}:${short(near.km)}`;
  }
}
