import { merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { UnitTopology } from '../load/json.ts';
import type { Place, Shape } from '../place.ts';
import { counterclockwise } from './winding.ts';

type UnitGeometry = (Polygon | MultiPolygon) & { id: string };

/** Only these rules of membership exist: a unit holds its children, the rest lists its members. */
export function memberIds(place: Place): string[] {
  const { members } = place.attributes;
  return Array.isArray(members) ? members.filter((id) => typeof id === 'string') : [];
}

/** The hromadas below each place that is made of hromadas, by place id. */
export function hromadasBelow(places: Place[]): Map<string, Set<string>> {
  const hromadas = places.filter(({ kind }) => kind === 'hromada');
  const below = new Map(hromadas.map(({ id }) => [id, new Set([id])]));
  const put = (id: string, ids: Iterable<string>) =>
    below.set(id, new Set([...(below.get(id) ?? []), ...ids]));
  const parents = new Map(places.map(({ id, parentId }) => [id, parentId]));
  for (const { id } of hromadas) {
    for (let up = parents.get(id); up; up = parents.get(up)) put(up, [id]);
  }
  for (const place of places) {
    if (madeOfMembers.has(place.kind)) {
      put(
        place.id,
        memberIds(place).flatMap((id) => [...(below.get(id) ?? [])]),
      );
    }
  }
  return below;
}

const madeOfMembers = new Set<string>(['agglomeration', 'former_raion', 'zone']);

/** The area of each unit, agglomeration, former raion and zone, merged from its hromadas' arcs. */
export function unitShapes(topology: UnitTopology, places: Place[]): Map<string, Shape> {
  const geometries = topology.objects.hromadas.geometries as UnitGeometry[];
  const merged = [...hromadasBelow(places)].map(([id, hromadas]) => {
    const parts = geometries.filter((geometry) => hromadas.has(geometry.id));
    return [id, simplest(counterclockwise(merge(topology, parts)))] as const;
  });
  return new Map(merged);
}

/** One polygon is a Polygon: readers need not open a MultiPolygon of one. */
function simplest(shape: { type: 'MultiPolygon'; coordinates: number[][][][] }): Shape {
  const [only, ...others] = shape.coordinates;
  return only && others.length === 0 ? { type: 'Polygon', coordinates: only } : shape;
}

/** The border between hromadas on either side of a line, with its enclaves. */
export function borderBetween(
  topology: UnitTopology,
  isOnFirstSide: (id: string) => boolean,
): Shape {
  const side = (geometry: GeometryObject) => isOnFirstSide(String(geometry.id));
  return mesh(topology, topology.objects.hromadas, (a, b) => side(a) !== side(b));
}
