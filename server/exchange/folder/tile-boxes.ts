import type { Geometry, Position } from 'geojson';
import { maxTileZoom, mercatorX, mercatorY } from '../../spots/zooms.ts';

/** West, north, east and south in the square of Web Mercator, from 0 to 1. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** How far a sign of several spots may stand from each of them, in tiles, and how far a line is drawn beyond its tile. */
const reach = { ofSigns: 0.16, ofLines: 0.02 };

/** How far beyond its box something may be drawn, in tiles; at the last zoom each sign stands on its point. */
export const tileBeside = (zoom: number): number =>
  zoom === maxTileZoom ? reach.ofLines : reach.ofSigns;

/** The tiles of a zoom that a box touches, or comes so near to. @param beside in tiles */
export function tilesIn(
  [west, north, east, south]: Box,
  zoom: number,
  beside: number,
): [x: number, y: number][] {
  const span = (from: number, to: number): number[] => {
    const [first, last] = [
      Math.floor(from * 2 ** zoom - beside),
      Math.floor(to * 2 ** zoom + beside),
    ];
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  };
  const rows = span(north, south);
  return span(west, east).flatMap((x) => rows.map((y): [number, number] => [x, y]));
}

/** A point, each piece of a line, or all of an area. */
export function boxesIn(geometry: Geometry): Box[] {
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
