import { expect, test } from 'vitest';
import { counterclockwise, signedArea } from '../../../geodata/shape/winding.ts';

const clockwiseSquare = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];

test('a clockwise ring has a negative area', () => {
  expect(signedArea(clockwiseSquare)).toBe(-2);
});

test('outer rings are turned counterclockwise and holes clockwise', () => {
  const turned = counterclockwise({ coordinates: [[clockwiseSquare, clockwiseSquare]] });
  expect(turned.coordinates[0]?.map(signedArea)).toEqual([2, -2]);
});
