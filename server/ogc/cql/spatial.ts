import type { Geometry } from 'geojson';
import { boxOf } from '../tiles/extent.ts';
import type { Box } from '../tiles/web-mercator-quad.ts';
import type { SpatialFunction } from './functions.ts';
import type { GeometryNode, Node } from './tree.ts';

/** Whether two geometries lie to each other as a function of CQL2 says. */
export type SpatialReader = (op: SpatialFunction, left: Geometry, right: Geometry) => boolean;

export const usesSpace = (node: Node): boolean =>
  node.is === 'call' && (node.op.startsWith('s_') || node.args.some(usesSpace));

/**
 * A reader that looks at the boxes first: most geometries lie far from the one that is asked for.
 * The library that knows the rest is loaded when the first filter needs it.
 */
export async function spatialReader(): Promise<SpatialReader> {
  const { relate } = await import('./relate.ts');
  const boxes = new WeakMap<Geometry, Box | null>();
  const boxFor = (geometry: Geometry) => {
    const box = boxes.get(geometry) ?? boxOf(geometry);
    boxes.set(geometry, box);
    return box;
  };
  return (op, left, right) => {
    const isApart = areApart(boxFor(left), boxFor(right));
    return isApart ? op === 's_disjoint' : relate(op, left, right);
  };
}

const areApart = (one: Box | null, other: Box | null): boolean =>
  one === null ||
  other === null ||
  one[0] > other[2] ||
  other[0] > one[2] ||
  one[1] > other[3] ||
  other[1] > one[3];

/** The first geometry of a filter that is not sound. */
export async function unsoundGeometry(node: Node): Promise<GeometryNode | undefined> {
  const { isSound } = await import('./relate.ts');
  return geometriesIn(node).find(({ isBox, geometry }) => !isBox && !isSound(geometry));
}

function geometriesIn(node: Node): GeometryNode[] {
  if (node.is === 'geometry') return [node];
  return node.is === 'call' ? node.args.flatMap(geometriesIn) : [];
}
