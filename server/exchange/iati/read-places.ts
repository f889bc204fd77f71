import type { Line } from '../columns/column.ts';
import { problem } from '../import/problem.ts';
import type { XmlNode } from '../import/read/xml-tree.ts';
import { findPlaces } from '../import/world/find-place.ts';
import type { World } from '../import/world/world.ts';
import type { Brought } from '../standards/brought.ts';
import { attributeOf, childOf, childrenOf, oneOf, wordsOf } from './node.ts';

/** Where an activity is: lines for the oblast, and whether it is elsewhere as well. */
export interface Situated {
  lines: Line[];
  elsewhere: string[];
}

/** Reads the locations of an activity. What lies beyond the oblast is counted, and left out. */
export function readPlaces(
  node: XmlNode,
  { at, problems }: Brought,
  language: string,
  world: World,
): Situated {
  const situated: Situated = { lines: [], elsewhere: [] };
  for (const location of childrenOf(node, 'location')) {
    const name = oneOf(wordsOf(childOf(location, 'name'), language));
    const found = lineOf(location, name, world);
    if (found === 'elsewhere') situated.elsewhere.push(name || '?');
    else if (found !== undefined && !isTwice(found, situated.lines)) situated.lines.push(found);
    else if (found === undefined) {
      problems.push(problem('lost_location', at, { weight: 'notice', names: [name] }));
    }
  }
  return situated;
}

const isTwice = (line: Line, lines: readonly Line[]): boolean =>
  lines.some((one) => JSON.stringify(one) === JSON.stringify(line) || samePlace(one, line));

const samePlace = (a: Line, b: Line): boolean => Boolean(a.placeId) && a.placeId === b.placeId;

/** By the code of the place, else by its point, else by its name. */
function lineOf(location: XmlNode, name: string, world: World): Line | 'elsewhere' | undefined {
  const placeId = codesOf(location).find((code) => world.gazetteer.place(code));
  const point = pointOf(location);
  if (placeId !== undefined) return point ? { placeId, ...point } : { placeId };
  if (point === undefined) return named(name, world);
  const unit = world.gazetteer.unitAt([point.lon, point.lat]);
  if (unit === undefined) return 'elsewhere';
  // A point that only stands for its surroundings is no place to draw.
  const isApproximate = attributeOf(childOf(location, 'exactness'), 'code') === '2';
  return isApproximate ? { placeId: unit.id, confidence: 0.5 } : { placeId: null, ...point };
}

function named(name: string, world: World): Line | undefined {
  if (name === '') return undefined;
  const found = findPlaces(name, { hromada: null, raion: null }, world);
  const [only] = 'ids' in found ? found.ids : [];
  return only === undefined ? undefined : { placeId: only, quote: name.slice(0, 300) };
}

const codesOf = (location: XmlNode): string[] => [
  location.attributes.ref ?? '',
  ...[...childrenOf(location, 'location-id'), ...childrenOf(location, 'administrative')].map(
    (one) => attributeOf(one, 'code'),
  ),
];

/** Latitude first. */
function pointOf(location: XmlNode): { lon: number; lat: number } | undefined {
  const point = childOf(location, 'point');
  const pos = point && childOf(point, 'pos')?.text;
  const [lat, lon, ...more] = (pos ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (lat === undefined || lon === undefined || more.length > 0) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lon, lat } : undefined;
}
