import type { Geometry, Position } from 'geojson';
import type { ImportProblem, Mend } from '../../../contract/import.ts';
import { type At, problem } from '../problem.ts';
import type { World } from '../world/world.ts';
import type { Crs } from './crs.ts';
import { type Met, mendGeometry } from './mend.ts';
import { guessCrs, isInDegrees, type Reproject, reprojecting } from './reproject.ts';

/** How the geometries of one import are taken. */
export interface GeometryRules {
  world: World;
  /** What a person allowed to put right. */
  allowed: ReadonlySet<Mend>;
  /** What the file says; undefined where it says nothing. */
  crs?: Crs;
}

/**
 * A geometry of a file as the register takes it: in order, in WGS 84, longitude first.
 * Null where it cannot be used; `problems` says what was met either way.
 */
export async function placeGeometry(
  value: unknown,
  at: At,
  { world, allowed, crs }: GeometryRules,
): Promise<{ geometry: Geometry | null; problems: ImportProblem[] }> {
  const { geometry, met } = mendGeometry(value);
  const problems = met.map((one) => said(one, at));
  if (geometry === null) return { geometry, problems };
  const first = firstPosition(geometry);
  const way = await wayToDegrees(first, crs, world);
  if (way === null) {
    problems.push(problem('unknown_crs', at, { value: first, names: [`${first.join(', ')}`] }));
    return { geometry: null, problems };
  }
  if (way.crs !== null) {
    const name = `${way.crs.name} (EPSG:${way.crs.code})`;
    problems.push(problem('reprojected', at, { weight: 'notice', names: [name] }));
  }
  const moved = mapPositions(geometry, (position) => way.reproject(position).map(metre));
  const isWhole = allPositions(moved).every(isInDegrees);
  if (!isWhole) {
    problems.push(problem('bad_coordinate', at, { names: [firstPosition(moved).join(', ')] }));
    return { geometry: null, problems };
  }
  const crossing = await crossingOf(moved);
  if (crossing) problems.push(problem('self_crossing', at, { names: [crossing] }));
  return turned(moved, at, problems, world, allowed);
}

const said = ({ code, names, isMended }: Met, at: At): ImportProblem =>
  problem(code, at, { names, weight: isMended ? 'notice' : 'error' });

async function wayToDegrees(
  first: Position,
  crs: Crs | undefined,
  world: World,
): Promise<{ crs: Crs | null; reproject: Reproject } | null> {
  if (crs !== undefined && crs.definition !== null) {
    return { crs, reproject: await reprojecting(crs) };
  }
  if (isInDegrees(first) || isInDegrees(first.toReversed())) {
    return { crs: null, reproject: (position) => position };
  }
  const guessed = await guessCrs(first, world.isInOblast);
  if (guessed === undefined) return null;
  const reproject = await reprojecting(guessed.crs);
  const { isTurned } = guessed;
  return { crs: guessed.crs, reproject: ([x = 0, y = 0]) => reproject(isTurned ? [y, x] : [x, y]) };
}

/** A point beyond the oblast that would lie in it the other way round was probably written so. */
function turned(
  geometry: Geometry,
  at: At,
  problems: ImportProblem[],
  { isInOblast }: World,
  allowed: ReadonlySet<Mend>,
) {
  const first = firstPosition(geometry);
  if (isInOblast(first)) return { geometry, problems };
  const where = first.join(', ');
  if (!isInOblast([first[1] ?? 0, first[0] ?? 0])) {
    problems.push(problem('outside', at, { weight: 'notice', value: where, names: [where] }));
    return { geometry, problems };
  }
  if (!allowed.has('swap_axes')) {
    const mend = 'swap_axes';
    problems.push(problem('swapped_axes', at, { mend, value: where, names: [where] }));
    return { geometry: null, problems };
  }
  problems.push(problem('mended_axes', at, { weight: 'notice', value: where }));
  return { geometry: mapPositions(geometry, ([x = 0, y = 0]) => [y, x]), problems };
}

/** Where a ring crosses itself; undefined where none does. */
async function crossingOf(geometry: Geometry): Promise<string | undefined> {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return undefined;
  const { kinks } = await import('@turf/kinks');
  return kinks(geometry)
    .features[0]?.geometry.coordinates.map((one) => one.toFixed(5))
    .join(', ');
}

/** As the register publishes it: five decimals are about a metre, more would only pretend. */
const metre = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

type Nested = Position | Nested[];

const isPosition = (value: Nested): value is Position => typeof value[0] === 'number';

function mapPositions(geometry: Geometry, move: Reproject): Geometry {
  if (geometry.type === 'GeometryCollection') {
    return { ...geometry, geometries: geometry.geometries.map((one) => mapPositions(one, move)) };
  }
  const mapped = (value: Nested): Nested => (isPosition(value) ? move(value) : value.map(mapped));
  return { ...geometry, coordinates: mapped(geometry.coordinates) } as Geometry;
}

function allPositions(geometry: Geometry): Position[] {
  const all: Position[] = [];
  mapPositions(geometry, (position) => {
    all.push(position);
    return position;
  });
  return all;
}

const firstPosition = (geometry: Geometry): Position => allPositions(geometry)[0] ?? [0, 0];
