import type { Polygon } from 'geojson';
import { CqlProblem } from './problem.ts';
import type { GeometryNode } from './tree.ts';

/** A box of four numbers, or of six with heights, which are passed over. @throws CqlProblem */
export function boxNode(numbers: readonly number[], at: string): GeometryNode {
  const [west, south, east, north] =
    numbers.length === 6 ? [0, 1, 3, 4].map((index) => numbers[index]) : numbers;
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    throw new CqlProblem(at, 'four or six numbers');
  }
  if (west > east || south > north) throw new CqlProblem(at, 'the lower corner before the upper');
  return { is: 'geometry', at, geometry: boxPolygon(west, south, east, north), isBox: true };
}

export const boxPolygon = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
