import { breath } from '../../spots/breath.ts';
import { maxTileZoom } from '../../spots/zooms.ts';
import type { Answer, Ask } from './collect.ts';
import { boxesOf } from './project-boxes.ts';
import { type Box, tileBeside, tilesIn } from './tile-boxes.ts';

/** The farthest zoom of the page's map. */
const firstZoom = 4;

const addressOf = (zoom: number, x: number, y: number, query: string): string =>
  `/api/map/projects/${zoom}/${x}/${y}.mvt${query === '' ? '' : `?${query}`}`;

/**
 * All tiles with something in them that a query selects, by address, down to the last zoom of which
 * there are any: nearer, the map enlarges them, here as with the server.
 * @param query as in the address of a tile, without `?`
 */
export async function tilesOf(ask: Ask, query: string): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>();
  const boxes = await boxesOf(ask, query);
  const empty = await bytesOf(ask, addressOf(maxTileZoom, 0, 0, query));
  for (let zoom = firstZoom; zoom <= maxTileZoom; zoom++) {
    for (const path of pathsAt(boxes, zoom, query)) {
      const bytes = await bytesOf(ask, path);
      await breath();
      if (Buffer.compare(bytes, empty) === 0) continue;
      found.set(path, { type: 'application/vnd.mapbox-vector-tile', bytes });
    }
  }
  return found;
}

const pathsAt = (boxes: readonly Box[], zoom: number, query: string): Set<string> =>
  new Set(
    boxes.flatMap((box) =>
      tilesIn(box, zoom, tileBeside(zoom)).map(([x, y]) => addressOf(zoom, x, y, query)),
    ),
  );

async function bytesOf(ask: Ask, path: string): Promise<Uint8Array> {
  const response = await ask(path);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
}
