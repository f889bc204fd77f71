import type { PlaceKind } from '@stratlas/geodata/place';
import { distance } from '@turf/distance';
import type { Geometry } from 'geojson';
import type { AskResponse } from '../../contract/ask.ts';
import type { LandPlace } from './land-places.ts';
import { closest, type Segment, segmentsOf } from './plane.ts';
import { lyingIn } from './within.ts';

/** Land itself, of which the nearest is always the one that one stands in. */
const areal: readonly PlaceKind[] = [
  'oblast',
  'raion',
  'hromada',
  'former_raion',
  'agglomeration',
  'zone',
  'neighbour_region',
];

/**
 * Of each kind of object the one nearest to a geometry, in the order of the gazetteer; what lies in
 * it, where it is an area, is no way off.
 * @param exceptId the place that the geometry is
 */
export function nearestOfEach(
  places: readonly LandPlace[],
  core: Geometry,
  exceptId: string | null,
): AskResponse['nearest'] {
  const kmTo = kilometresTo(core);
  const objects = places.filter(({ kind, id }) => !areal.includes(kind) && id !== exceptId);
  const kinds = Map.groupBy(objects, ({ kind }) => kind);
  return [...kinds].flatMap(([kind, members]) => {
    const found = members.flatMap(({ id, geometry }) =>
      geometry === null ? [] : [{ id, km: kmTo(geometry) }],
    );
    const [first] = found.sort((a, b) => a.km - b.km);
    return first === undefined ? [] : [{ kind, ...first }];
  });
}

function kilometresTo(core: Geometry): (geometry: Geometry) => number {
  const from = segmentsOf(core);
  const isArea = core.type === 'Polygon' || core.type === 'MultiPolygon';
  const lying = isArea ? lyingIn(core) : () => null;
  return (geometry) => (lying(geometry) === null ? between(segmentsOf(geometry), from) : 0);
}

/** On the sphere, between the nearest positions. */
function between(some: readonly Segment[], others: readonly Segment[]): number {
  const [, latitude = 0] = some[0]?.[0] ?? [];
  const found = closest(some, others, latitude);
  return found === null ? Number.POSITIVE_INFINITY : distance(found.pair[0], found.pair[1]);
}
