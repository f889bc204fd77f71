import { breath } from '../../spots/breath.ts';
import { maxTileZoom, mercatorX, mercatorY } from '../../spots/zooms.ts';
import type { Answer, Ask } from './collect.ts';

/** Where the page's map may go, and the zoom at which it begins. */
const ground = { west: 29, south: 43, east: 44, north: 52.2 };
const firstZoom = 4;

type Place = `${number}/${number}`;

const addressOf = (zoom: number, place: string, query: string): string =>
  `/api/map/projects/${zoom}/${place}.mvt${query === '' ? '' : `?${query}`}`;

/**
 * All tiles with something in them that a query selects, by address. A tile is looked at where one
 * above it, or beside that, held something: nearer, a sign moves to where its members are.
 * @param query as in the address of a tile, without `?`
 */
export async function tilesOf(ask: Ask, query: string): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>();
  const empty = await bytesOf(ask, addressOf(maxTileZoom, '0/0', query));
  let places = placesOnGround(firstZoom);
  for (let zoom = firstZoom; zoom <= maxTileZoom; zoom++) {
    const held: Place[] = [];
    for (const place of places) {
      const path = addressOf(zoom, place, query);
      const bytes = await bytesOf(ask, path);
      await breath();
      if (Buffer.compare(bytes, empty) === 0) continue;
      found.set(path, { type: 'application/vnd.mapbox-vector-tile', bytes });
      held.push(place);
    }
    places = placesBelow(held);
  }
  return found;
}

async function bytesOf(ask: Ask, path: string): Promise<Uint8Array> {
  const response = await ask(path);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
}

function placesOnGround(zoom: number): Place[] {
  const [west, east] = [ground.west, ground.east].map((lon) =>
    Math.floor(mercatorX(lon) * 2 ** zoom),
  );
  const [north, south] = [ground.north, ground.south].map((lat) =>
    Math.floor(mercatorY(lat) * 2 ** zoom),
  );
  return span(west, east).flatMap((x) => span(north, south).map((y): Place => `${x}/${y}`));
}

/** The four tiles of each one above, and those around them. */
function placesBelow(above: readonly Place[]): Place[] {
  const below = above.flatMap((place) => {
    const [x = 0, y = 0] = place.split('/').map((part) => Number(part) * 2);
    return span(x - 1, x + 2).flatMap((column) =>
      span(y - 1, y + 2).map((row): Place => `${column}/${row}`),
    );
  });
  return [...new Set(below)];
}

const span = (from = 0, to = 0): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
