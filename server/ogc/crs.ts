import type { Geometry, Position } from 'geojson';
import { badParameter } from '../errors.ts';
import { knownCrs } from '../exchange/import/geometry/crs.ts';
import { crs84, crsCodes, crsList } from './crs-list.ts';

/** From and to the coordinates of one system, in the order of its axes. */
export interface Transform {
  toCrs: (lonLat: Position) => Position;
  fromCrs: (position: Position) => Position;
}

const same = (position: Position): Position => position;
const turned = ([first = 0, second = 0]: Position): Position => [second, first];

/** Latitude and northing come first in these, by their definitions in EPSG. */
const northFirst: readonly number[] = [4326, 6387];

const rounded = (digits: number) => {
  const factor = 10 ** digits;
  return ([x = 0, y = 0]: Position): Position => [
    Math.round(x * factor) / factor,
    Math.round(y * factor) / factor,
  ];
};
const toMillimetres = rounded(3);
const toCentimetresOfDegrees = rounded(7);

/**
 * The transformation of one of `crsList`.
 * @param parameter that names it, for the error
 * @throws ApiError 400 where there is no such system here
 */
export async function transformOf(uri: string, parameter: string): Promise<Transform> {
  if (uri === crs84) return { toCrs: same, fromCrs: same };
  const code = crsCodes.find((_, index) => crsList[index + 1] === uri);
  if (code === undefined) throw badParameter(parameter, uri, `expected ${crsList.join(' or ')}`);
  const ordered = northFirst.includes(code) ? turned : same;
  const definition = knownCrs.find((crs) => crs.code === code)?.definition;
  if (!definition) return { toCrs: ordered, fromCrs: ordered };
  const { default: proj4 } = await import('proj4');
  const projection = proj4(definition);
  const pair = ([x = 0, y = 0]: Position): [number, number] => [x, y];
  return {
    toCrs: (lonLat) => ordered(toMillimetres(projection.forward(pair(lonLat)))),
    fromCrs: (position) => toCentimetresOfDegrees(projection.inverse(pair(ordered(position)))),
  };
}

type Nested = Position | Nested[];
const isPosition = (nested: Nested): nested is Position => typeof nested[0] === 'number';

/** A geometry with each of its positions moved. */
export function moved(geometry: Geometry, move: (position: Position) => Position): Geometry {
  if (geometry.type === 'GeometryCollection') {
    return { ...geometry, geometries: geometry.geometries.map((one) => moved(one, move)) };
  }
  const walk = (nested: Nested): Nested => (isPosition(nested) ? move(nested) : nested.map(walk));
  return { ...geometry, coordinates: walk(geometry.coordinates) } as Geometry;
}
