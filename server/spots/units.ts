import type { Database } from '../db/schema.ts';

/** Of each place its kind, and the places that hold it, itself among them. */
export interface Units {
  kindOf: (placeId: string) => string;
  isWithin: (placeId: string, ancestor: string) => boolean;
}

export async function readUnits(db: Database): Promise<Units> {
  const places = await db.selectFrom('place').select(['id', 'kind']).execute();
  const lineage = await db.selectFrom('placeLineage').selectAll().execute();
  const kinds = new Map(places.map(({ id, kind }): [string, string] => [id, kind]));
  const above = new Map<string, Set<string>>();
  for (const { placeId, ancestorId } of lineage) {
    const known = above.get(placeId);
    if (known) known.add(ancestorId);
    else above.set(placeId, new Set([ancestorId]));
  }
  return {
    kindOf: (placeId) => kinds.get(placeId) ?? '',
    isWithin: (placeId, ancestor) => above.get(placeId)?.has(ancestor) ?? false,
  };
}
