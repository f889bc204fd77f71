import type { Line, Value } from '../../columns/column.ts';
import { leftAsItIs } from '../../export/xlsx-cell.ts';
import { type GeometryRules, placeGeometry } from '../geometry/place-geometry.ts';
import { problem } from '../problem.ts';
import { partsOf } from '../rows/geometry-members.ts';
import type { Given, GivenMember } from '../rows/given.ts';
import { linkTitle } from '../world/link-title.ts';
import type { Known } from './merge.ts';

/** About ten metres: coordinates that repeat those of the named place draw nothing of their own. */
const near = 1e-4;

/**
 * Brings the places of a project to what a record holds: a place, a drawing in WGS 84, or both. Where
 * the file has no word of places, those that the title of a new project names.
 */
export async function locate(
  given: Given,
  known: Known | undefined,
  rules: GeometryRules,
): Promise<void> {
  const { places } = given.lists;
  if (places === undefined) {
    if (known === undefined) await linkPlaces(given, rules);
    return;
  }
  const located: GivenMember[] = [];
  for (const member of places) located.push(...(await locateMember(member, given, known, rules)));
  given.lists.places = located;
}

async function linkPlaces(given: Given, { world }: GeometryRules): Promise<void> {
  const title = String(given.project.titleUk || given.project.titleEn || '');
  const found = linkTitle(title, await world.linker(), world.gazetteer);
  if (found.length === 0) return;
  given.lists.places = found.map((line) => ({ line, at: given.at }));
  for (const { quote, placeId } of found) {
    const name = world.gazetteer.place(placeId)?.nameUk ?? placeId;
    given.problems.push(
      problem('linked_place', given.at, { weight: 'notice', names: [quote, name] }),
    );
  }
}

async function locateMember(
  { line, at }: GivenMember,
  given: Given,
  known: Known | undefined,
  rules: GeometryRules,
): Promise<GivenMember[]> {
  const { geometry, lon, lat, ...rest } = line;
  if (known?.seen.places.some((place) => isSeen(line, place))) return [{ line, at }];
  if (typeof geometry === 'string' && geometry !== '' && geometry !== leftAsItIs) {
    return draw(parsed(geometry), rest, at, given, rules);
  }
  const hasLon = typeof lon === 'number';
  const hasLat = typeof lat === 'number';
  if (hasLon !== hasLat) given.problems.push(problem('half_point', at));
  else if (hasLon && hasLat && !isAt(rest.placeId, [lon, lat], rules)) {
    return draw({ type: 'Point', coordinates: [lon, lat] }, rest, at, given, rules);
  }
  if (rest.placeId) return [{ line: { ...rest, geometry: null }, at }];
  given.problems.push(problem('lost_place', at));
  return [];
}

/** What everybody sees of a place already is that place. */
const isSeen = (line: Line, place: Line): boolean =>
  ['placeId', 'geometry', 'lon', 'lat', 'precision'].every(
    (field) => !(field in line) || line[field] === place[field] || line[field] === leftAsItIs,
  ) &&
  ('placeId' in line || 'geometry' in line || 'lon' in line);

async function draw(
  value: unknown,
  rest: Line,
  at: GivenMember['at'],
  given: Given,
  rules: GeometryRules,
): Promise<GivenMember[]> {
  const { geometry, problems } = await placeGeometry(value, at, rules);
  given.problems.push(...problems);
  const parts = geometry === null ? [] : partsOf(geometry);
  return parts.map((part) => ({ line: { ...rest, geometry: JSON.stringify(part) }, at }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isAt(placeId: Value | undefined, [x, y]: [number, number], { world }: GeometryRules) {
  const place = world.gazetteer.place(String(placeId ?? ''));
  if (!place || place.lon === null || place.lat === null) return false;
  return Math.abs(place.lon - x) < near && Math.abs(place.lat - y) < near;
}
