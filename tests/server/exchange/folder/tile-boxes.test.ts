import { expect, test } from 'vitest';
import { boxesIn, tilesIn } from '../../../../server/exchange/folder/tile-boxes.ts';

test('a box is in the tiles that it touches, and in those to which it comes near', () => {
  const box = [0.3, 0.3, 0.3, 0.3] as const;
  expect(tilesIn(box, 1, 0.1)).toEqual([[0, 0]]);
  expect(tilesIn(box, 2, 0.1)).toEqual([[1, 1]]);
  expect(tilesIn(box, 2, 0.25)).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

test('a line has a box for each of its pieces, an area one for all of it', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [-180, 0],
      [0, 0],
      [180, 0],
    ],
  } as const;
  expect(boxesIn({ ...line, coordinates: line.coordinates.map((at) => [...at]) })).toEqual([
    [0, 0.5, 0.5, 0.5],
    [0.5, 0.5, 1, 0.5],
  ]);
  const ring = [
    [0, 0],
    [90, 0],
    [0, 0],
  ];
  expect(boxesIn({ type: 'Polygon', coordinates: [ring] })).toEqual([[0.5, 0.5, 0.75, 0.5]]);
});
