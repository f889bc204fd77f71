import type { Geometry, Position } from 'geojson';
import { breath } from '../../spots/breath.ts';
import { mercatorX, mercatorY } from '../../spots/zooms.ts';
import { type Answer, type Ask, readJson } from './collect.ts';

/** The farthest zoom of the page's map, and the last of which tiles are taken along: nearer, it enlarges them. */
const firstZoom = 4;
export const lastZoom = 12;

/** How far a sign may stand from what it stands for, in tiles. */
const reach = 0.2;

/** West, north, east and south in the square of Web Mercator, from 0 to 1. */
type Box = readonly [west: number, north: number, east: number, south: number];

const addressOf = (zoom: number, x: number, y: number, query: string): string =>
  `/api/map/projects/${zoom}/${x}/${y}.mvt${query === '' ? '' : `?${query}`}`;

/**
 * All tiles with something in them that a query selects, by address.
 * @param query as in the address of a tile, without `?`
 */
export async function tilesOf(ask: Ask, query: string): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>();
  const boxes = await boxesOf(ask, query);
  const empty = await bytesOf(ask, addressOf(lastZoom, 0, 0, query));
  for (let zoom = firstZoom; zoom <= lastZoom; zoom++) {
    const paths = boxes.flatMap((box) =>
      tilesAround(box, zoom).map(([x, y]) => addressOf(zoom, x, y, query)),
    );
    for (const path of new Set(paths)) {
      const bytes = await bytesOf(ask, path);
      await breath();
      if (Buffer.compare(bytes, empty) === 0) continue;
      found.set(path, { type: 'application/vnd.mapbox-vector-tile', bytes });
    }
  }
  return found;
}

async function bytesOf(ask: Ask, path: string): Promise<Uint8Array> {
  const response = await ask(path);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
}

/** Parameters of a tile that select no projects. */
const passing = ['paid', 'in'];

/** Where the projects are that a query selects: of each only what may be published. */
async function boxesOf(ask: Ask, query: string): Promise<Box[]> {
  const pairs = new URLSearchParams(query);
  for (const name of passing) pairs.delete(name);
  pairs.set('limit', '1000');
  const bytes = await bytesOf(ask, `/api/projects.geojson?${pairs}`);
  // A filter that the server refuses selects nothing.
  if (bytes.length === 0) return [];
  const { features } = readJson(bytes) as { features: { geometry: Geometry }[] };
  const boxes = features.flatMap(({ geometry }) => boxesIn(geometry));
  return [...new Map(boxes.map((box) => [box.join(), box])).values()];
}

/** A point, each piece of a line, or all of an area. */
function boxesIn(geometry: Geometry): Box[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(boxesIn);
  if (geometry.type === 'Point') return [boxAround([geometry.coordinates])];
  if (geometry.type === 'MultiPoint') return geometry.coordinates.map((at) => boxAround([at]));
  if (geometry.type === 'LineString') return pieces(geometry.coordinates);
  if (geometry.type === 'MultiLineString') return geometry.coordinates.flatMap(pieces);
  if (geometry.type === 'Polygon') return [boxAround(geometry.coordinates.flat())];
  return geometry.coordinates.map((polygon) => boxAround(polygon.flat()));
}

const pieces = (line: readonly Position[]): Box[] =>
  line.slice(1).map((at, index) => boxAround([line[index] ?? at, at]));

function boxAround(positions: readonly Position[]): Box {
  const xs = positions.map(([lon = 0]) => mercatorX(lon));
  const ys = positions.map(([, lat = 0]) => mercatorY(lat));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function tilesAround([west, north, east, south]: Box, zoom: number): [x: number, y: number][] {
  const span = (from: number, to: number): number[] => {
    const [first, last] = [
      Math.floor(from * 2 ** zoom - reach),
      Math.floor(to * 2 ** zoom + reach),
    ];
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  };
  const rows = span(north, south);
  return span(west, east).flatMap((x) => rows.map((y): [number, number] => [x, y]));
}
