import { moved, type Transform } from '../crs.ts';
import { boxOf } from '../tiles/extent.ts';
import { boxPolygon } from './box.ts';
import { CqlProblem } from './problem.ts';
import type { GeometryNode, Node } from './tree.ts';

/** Each side of a box in another system is so many pieces here: it may be curved. */
const pieces = 16;

/** A filter with its geometries in CRS84. @throws CqlProblem at one that lies nowhere there */
export function inCrs84(node: Node, { fromCrs }: Transform): Node {
  const walk = (one: Node): Node => {
    if (one.is === 'geometry') return movedNode(one, fromCrs);
    if (one.is === 'call') return { ...one, args: one.args.map(walk) };
    return one;
  };
  return walk(node);
}

function movedNode(node: GeometryNode, fromCrs: Transform['fromCrs']): GeometryNode {
  const geometry = moved(node.isBox ? finer(node.geometry) : node.geometry, fromCrs);
  const box = boxOf(geometry);
  const isOnEarth =
    box !== null && box[0] >= -180 && box[1] >= -90 && box[2] <= 180 && box[3] <= 90;
  if (!isOnEarth) throw new CqlProblem(node.at, 'coordinates within the coordinate system');
  // A box that stays one is compared by its four numbers.
  const isBox = node.isBox && isBoxOf(geometry, box);
  return { ...node, isBox, geometry: isBox ? boxPolygon(...box) : geometry };
}

type Box = NonNullable<ReturnType<typeof boxOf>>;
type Shape = GeometryNode['geometry'];

function finer(geometry: Shape): Shape {
  if (geometry.type !== 'Polygon') return geometry;
  const ring = geometry.coordinates[0] ?? [];
  const finerRing = ring.flatMap(([x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    const steps = index === ring.length - 1 ? 1 : pieces;
    return Array.from({ length: steps }, (_, step) => [
      x + ((nextX - x) * step) / pieces,
      y + ((nextY - y) * step) / pieces,
    ]);
  });
  return { type: 'Polygon', coordinates: [finerRing] };
}

const isBoxOf = (geometry: Shape, [west, south, east, north]: Box): boolean =>
  geometry.type === 'Polygon' &&
  geometry.coordinates.every((ring) =>
    ring.every(([x = 0, y = 0]) => x === west || x === east || y === south || y === north),
  );
