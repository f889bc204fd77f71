import type { PlaceKind } from '@stratlas/geodata/place';
import type { Relation } from '@stratlas/seeds';

/** Land on which work stands; every other kind is an object or a line that the work is on. */
const grounds: ReadonlySet<PlaceKind> = new Set([
  'oblast',
  'raion',
  'hromada',
  'settlement',
  'former_raion',
  'agglomeration',
  'neighbour_region',
]);
const ends: ReadonlySet<PlaceKind> = new Set(['railway_station', 'railway_halt']);

/** How an item that names a place of this kind relates to it, where nobody says otherwise. */
export function relationTo(kind: PlaceKind): Relation {
  if (kind === 'zone') return 'described';
  if (ends.has(kind)) return 'connects';
  return grounds.has(kind) ? 'located_in' : 'concerns';
}
