import { mercatorX, mercatorY } from '../../spots/zooms.ts';
import type { Box } from './web-mercator-quad.ts';

/** So many features a tile can hold and still be made at once and be sent over a phone. */
const most = 5000;
/** A tile of this zoom is 25 km wide: if what lies in it is more than that, it is told all the same. */
const last = 10;

/** The farthest zoom whose tiles hold no more than a map can show. */
export function firstZoom(boxes: readonly Box[]): number {
  let zoom = 0;
  while (zoom < last && densest(boxes, zoom) > most) zoom++;
  return zoom;
}

function densest(boxes: readonly Box[], zoom: number): number {
  if (boxes.length <= most) return boxes.length;
  const counts = new Map<number, number>();
  for (const [west, south, east, north] of boxes) {
    const column = Math.floor(mercatorX((west + east) / 2) * 2 ** zoom);
    const row = Math.floor(mercatorY((south + north) / 2) * 2 ** zoom);
    const tile = row * 2 ** zoom + column;
    counts.set(tile, (counts.get(tile) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}
