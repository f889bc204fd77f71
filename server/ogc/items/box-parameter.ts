import { badParameter } from '../../errors.ts';
import { boxNode } from '../cql/box.ts';
import { geometryName } from '../cql/check.ts';
import { inCrs84 } from '../cql/in-crs84.ts';
import { CqlProblem } from '../cql/problem.ts';
import { call, type Node } from '../cql/tree.ts';
import { transformOf } from '../crs.ts';
import { crs84, crsList } from '../crs-list.ts';

const expected =
  'expected four numbers, or six with heights: the lower corner before the upper, in the axes of bbox-crs';

/**
 * Reads `bbox` as a condition on the geometry. In longitudes a box may go over the 180th meridian:
 * then its west is greater than its east.
 * @throws ApiError 400 naming `bbox` or `bbox-crs`
 */
export async function boxFilter(parameters: URLSearchParams, hasGeometry: boolean) {
  const crs = parameters.get('bbox-crs') ?? crs84;
  const transform = await transformOf(crs, 'bbox-crs');
  const text = parameters.get('bbox');
  if (text === null) return null;
  const boxes = boxesOf(text, crs).map((numbers) => {
    try {
      return inCrs84(boxNode(numbers, 'bbox'), transform);
    } catch (error) {
      if (error instanceof CqlProblem) throw badParameter('bbox', text, expected);
      throw error;
    }
  });
  // What has no geometry lies in no box.
  if (!hasGeometry) return { parameter: 'bbox', node: nothing };
  const [first, second] = boxes.map((box) => call('bbox', 's_intersects', property, box));
  const node = first && second ? call('bbox', 'or', first, second) : first;
  return node ? { parameter: 'bbox', node } : null;
}

const property: Node = { is: 'property', at: 'bbox', name: geometryName };
const nothing: Node = { is: 'boolean', at: 'bbox', value: false };

function boxesOf(text: string, crs: string): number[][] {
  const parts = text.split(',');
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const isRight = numbers.every(Number.isFinite) && (parts.length === 4 || parts.length === 6);
  if (!isRight) throw badParameter('bbox', text, expected);
  const flat = numbers.length === 6 ? [0, 1, 3, 4].map((at) => numbers[at] ?? 0) : numbers;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = flat;
  if (crs === crs84 && x0 > x1)
    return [
      [x0, y0, 180, y1],
      [-180, y0, x1, y1],
    ];
  if (crs === crsList[1] && y0 > y1)
    return [
      [x0, y0, x1, 180],
      [x0, -180, x1, y1],
    ];
  return [flat];
}
