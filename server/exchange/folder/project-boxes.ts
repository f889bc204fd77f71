import type { Geometry } from 'geojson';
import { maxTileZoom } from '../../spots/zooms.ts';
import { type Ask, readJson } from './collect.ts';
import { type Box, boxesIn } from './tile-boxes.ts';

/** Parameters of a tile that select no projects. */
const passing = ['paid', 'in'];

/** As many as the server gives of a box at once. */
const pageLength = 1000;

/** A square of the map: one of the 4^zoom into which it is divided. */
interface Square {
  zoom: number;
  x: number;
  y: number;
}

/**
 * Where the projects are that a query selects: of each only what may be published. A piece of the
 * map with more of them than the server gives at once is quartered.
 * @param query as in the address of a tile, without `?`; one that the server refuses selects nothing
 */
export async function boxesOf(ask: Ask, query: string): Promise<Box[]> {
  const pairs = new URLSearchParams(query);
  for (const name of passing) pairs.delete(name);
  pairs.set('limit', String(pageLength));
  const boxes = await boxesWithin(ask, pairs, { zoom: 0, x: 0, y: 0 });
  return [...new Map(boxes.map((box) => [box.join(), box])).values()];
}

async function boxesWithin(ask: Ask, pairs: URLSearchParams, square: Square): Promise<Box[]> {
  const query = new URLSearchParams(pairs);
  query.set('bbox', degreesOf(square).join());
  const response = await ask(`/api/projects.geojson?${query}`);
  if (!response.ok) return [];
  const { features, more } = readJson(new Uint8Array(await response.arrayBuffer())) as Page;
  if (!more) return features.flatMap(({ geometry }) => boxesIn(geometry));
  // Smaller than any tile it need not be known what is in it.
  if (square.zoom === maxTileZoom) return [boxOf(square)];
  const boxes: Box[] = [];
  for (const quarter of quarters(square)) {
    for (const box of await boxesWithin(ask, pairs, quarter)) boxes.push(box);
  }
  return boxes;
}

interface Page {
  features: { geometry: Geometry }[];
  more: boolean;
}

const quarters = ({ zoom, x, y }: Square): Square[] =>
  [0, 1].flatMap((east) =>
    [0, 1].map((south) => ({ zoom: zoom + 1, x: 2 * x + east, y: 2 * y + south })),
  );

function boxOf({ zoom, x, y }: Square): Box {
  const side = 1 / 2 ** zoom;
  return [x * side, y * side, (x + 1) * side, (y + 1) * side];
}

/** West, south, east and north. */
function degreesOf(square: Square): number[] {
  const [west, north, east, south] = boxOf(square);
  const lon = (x: number) => (x - 0.5) * 360;
  const lat = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [lon(west), lat(south), lon(east), lat(north)];
}
