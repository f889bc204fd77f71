import type { Line } from '../columns/column.ts';
import type { World } from '../import/world/world.ts';
import { isObject, type Json, numberIn, objectIn, textsIn } from './json.ts';

/** Where a JSON project lies: lines for the oblast, and the names of what lies elsewhere. */
export interface JsonPlaces {
  lines: Line[];
  elsewhere: string[];
}

/** Reads locations with a gazetteer, a geometry (GeoJSON, longitude first) or both. */
export function jsonPlaces(locations: readonly Json[], world: World): JsonPlaces {
  const places: JsonPlaces = { lines: [], elsewhere: [] };
  for (const location of locations) {
    const codes = textsIn(objectIn(location, 'gazetteer'), 'identifiers');
    const lines = linesOf(location, codes, world);
    if (lines === 'elsewhere') places.elsewhere.push(codes.join(', ') || '?');
    else for (const line of lines) add(places.lines, line);
  }
  return places;
}

/** By the codes of places that are known here; else by what is drawn. */
function linesOf(location: Json, codes: readonly string[], world: World): Line[] | 'elsewhere' {
  const known = codes.filter((code) => world.gazetteer.place(code));
  const drawn = drawing(location);
  const [only] = known;
  if (only !== undefined && known.length === 1) return [{ placeId: only, ...drawn }];
  if (known.length > 1) return known.map((placeId) => ({ placeId }));
  if (codes.some((code) => /^UA(?!44)\d{17}$/.test(code))) return 'elsewhere';
  if (drawn === undefined) return [];
  return isHere(drawn, world) ? [{ placeId: null, ...drawn }] : 'elsewhere';
}

function add(lines: Line[], line: Line): void {
  const same = (one: Line) =>
    (Boolean(line.placeId) && one.placeId === line.placeId) ||
    JSON.stringify(one) === JSON.stringify(line);
  if (!lines.some(same)) lines.push(line);
}

/** A point as its coordinates, so that the place's own point draws nothing; other geometries as they are. */
function drawing(location: Json): Line | undefined {
  const { geometry } = location;
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return undefined;
  const { type, coordinates } = geometry;
  if (type !== 'Point') return { geometry: JSON.stringify({ type, coordinates }) };
  const lon = numberIn({ at: coordinates[0] }, 'at');
  const lat = numberIn({ at: coordinates[1] }, 'at');
  return lon === null || lat === null ? undefined : { lon, lat };
}

function isHere({ geometry, lon, lat }: Line, world: World): boolean {
  if (typeof lon === 'number' && typeof lat === 'number') return world.isInOblast([lon, lat]);
  let first: unknown = JSON.parse(String(geometry)).coordinates;
  while (Array.isArray(first) && Array.isArray(first[0])) [first] = first;
  const [x, y] = Array.isArray(first) ? first : [];
  return typeof x === 'number' && typeof y === 'number' && world.isInOblast([x, y]);
}
