import type { PlaceKind } from '@stratlas/server/contract';

export interface PlaceGroup<Place> {
  kind: PlaceKind;
  places: Place[];
}

/** Places by kind, the smallest group first: one named object must not drown among all settlements. */
export function groupPlaces<Place extends { kind: PlaceKind }>(
  places: readonly Place[],
): PlaceGroup<Place>[] {
  const groups = Map.groupBy(places, ({ kind }) => kind);
  return [...groups]
    .map(([kind, members]) => ({ kind, places: members }))
    .sort((a, b) => a.places.length - b.places.length);
}
