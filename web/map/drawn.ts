import type { DrawnGeometry } from '@stratlas/seeds/project';
import type { Geometry, Position } from 'geojson';

/** The modes of the drawing library by type of geometry. */
export const modes = { Point: 'point', LineString: 'linestring', Polygon: 'polygon' } as const;

type Pair = [number, number];

/** Six decimals are a tenth of a metre: finer than anybody can click. */
const pair = ([lon = 0, lat = 0]: Position): Pair => [round(lon), round(lat)];
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

export function rounded(geometry: DrawnGeometry): DrawnGeometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: pair(geometry.coordinates) };
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(pair) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(pair)) };
  }
}

/** What was drawn as a record keeps it; null for what is nothing of the three. */
export function drawnFrom(geometry: Geometry | undefined): DrawnGeometry | null {
  switch (geometry?.type) {
    case 'Point':
      return { type: 'Point', coordinates: pair(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(pair) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(pair)) };
    default:
      return null;
  }
}
