import type { DrawnPlace } from '../../api/queries.ts';

/** The drawn places of each area, each once; the ends of a railway section belong to its line. */
export function placesByArea(drawn: readonly DrawnPlace[]): Map<string, DrawnPlace[]> {
  const byArea = new Map<string, Map<string, DrawnPlace>>();
  for (const place of drawn) {
    if (place.drawing === 'end') continue;
    const places = byArea.get(place.code) ?? new Map<string, DrawnPlace>();
    byArea.set(place.code, places.set(place.placeId, place));
  }
  return new Map([...byArea].map(([code, places]) => [code, [...places.values()]]));
}
