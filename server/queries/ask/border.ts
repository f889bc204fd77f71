import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { cross, type Segment, segmentsOf, side } from './plane.ts';

export type Box = readonly [west: number, south: number, east: number, north: number];

export interface Boxed {
  segment: Segment;
  box: Box;
}

export function boxed(segment: Segment): Boxed {
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = segment;
  return { segment, box: [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] };
}

/** The box of boxes. */
export const boxAround = (parts: readonly Boxed[]): Box =>
  parts.reduce<Box>(
    (a, { box: b }) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ],
    [180, 90, -180, -90],
  );

/** The border of an area: thousands of edges, of which each question needs a few. */
export interface Border {
  box: Box;
  /** Whether a segment passes through it; to touch is not to cross. */
  isCrossedBy: (one: Boxed) => boolean;
  /** Whether a position lies within it or on it. */
  holds: (position: Position) => boolean;
}

export function borderOf(area: Polygon | MultiPolygon): Border {
  const edges = segmentsOf(area).map(boxed);
  const tree = new Flatbush(edges.length);
  for (const { box } of edges) tree.add(...box);
  tree.finish();
  const edge = (at: number): Segment => edges[at]?.segment ?? [[], []];
  const box = boxAround(edges);
  return {
    box,
    isCrossedBy: ({ segment, box: own }) =>
      tree.search(...own, (at) => cross(segment, edge(at))).length > 0,
    holds: (position) => {
      const [x = 0, y = 0] = position;
      // Where a ray to the east leaves the area once more than it enters it, it began inside.
      const met = tree.search(x, y, box[2], y).map(edge);
      if (met.some((one) => isOn(one, position))) return true;
      return met.filter((one) => isPassed(one, position)).length % 2 === 1;
    },
  };
}

function isOn(edge: Segment, position: Position): boolean {
  const [x = 0, y = 0] = position;
  const { box } = boxed(edge);
  const isNear = box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];
  return isNear && side(...edge, position) === 0;
}

/** Whether a ray from the position to the east passes an edge; of two that meet on it, one counts. */
function isPassed([a, b]: Segment, position: Position): boolean {
  const [, ay = 0] = a;
  const [, by = 0] = b;
  const [, y = 0] = position;
  if (ay > y === by > y) return false;
  return ay < by ? side(a, b, position) > 0 : side(a, b, position) < 0;
}
