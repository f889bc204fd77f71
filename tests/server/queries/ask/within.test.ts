import { describe, expect, test } from 'vitest';
import { lyingIn } from '../../../../server/queries/ask/within.ts';

type Geometry = Parameters<ReturnType<typeof lyingIn>>[0];
type Polygon = Extract<Geometry, { type: 'Polygon' }>;
type Position = number[];

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
/** Open to the east, with a bay between two arms. */
const horseshoe: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [38, 48],
      [39, 48],
      [39, 48.3],
      [38.3, 48.3],
      [38.3, 48.7],
      [39, 48.7],
      [39, 49],
      [38, 49],
      [38, 48],
    ],
  ],
};
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] });

describe('what lies in land with a bay', () => {
  const lying = lyingIn(horseshoe);
  test.each([
    ['a point of an arm', point(38.8, 48.1), 'inside'],
    ['a point of the bay', point(38.8, 48.5), null],
    ['a road along an arm', line([38.1, 48.1], [38.9, 48.1]), 'inside'],
    ['a road from arm to arm, over the bay', line([38.8, 48.1], [38.8, 48.9]), 'partly'],
    ['a road that only passes through', line([37, 48.1], [40, 48.1]), 'partly'],
    ['a road beyond', line([37, 47], [40, 47]), null],
    ['a field of an arm', square(38.4, 48.05, 0.1), 'inside'],
    ['a field of the bay', square(38.5, 48.4, 0.1), null],
    ['a field at its edge', square(38.25, 48.4, 0.1), 'partly'],
    ['a field with the whole land in it', square(37, 47, 3), 'partly'],
  ] as [string, Geometry, string | null][])('%s', (_, geometry, how) => {
    expect(lying(geometry)).toBe(how);
  });
});

test('neighbours with one border do not lie in each other, nor does what a border is drawn twice for', () => {
  expect(lyingIn(square(38, 48, 1))(square(39, 48, 1))).toBeNull();
  expect(lyingIn(square(38, 48, 1))(square(38.9999, 48, 1))).toBeNull();
  expect(lyingIn(square(38, 48, 1))(square(38.0001, 48.0001, 1))).toBe('inside');
});
