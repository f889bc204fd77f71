import { expect, test } from 'vitest';
import { drawnFrom, rounded } from '../../../web/map/drawn.ts';

test('what was drawn is kept to six decimals, without heights', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [38.12345678, 49, 12],
      [38.5, 49.1],
    ],
  } as const;
  expect(drawnFrom({ ...line, coordinates: line.coordinates.map((point) => [...point]) })).toEqual({
    type: 'LineString',
    coordinates: [
      [38.123457, 49],
      [38.5, 49.1],
    ],
  });
  expect(drawnFrom({ type: 'Point', coordinates: [38, 49] })).toEqual({
    type: 'Point',
    coordinates: [38, 49],
  });
});

test('what is neither a point nor a line nor an area is nothing', () => {
  expect(drawnFrom(undefined)).toBeNull();
  expect(drawnFrom({ type: 'MultiPoint', coordinates: [[38, 49]] })).toBeNull();
});

test('a ring stays closed when it is rounded', () => {
  const ring: [number, number][] = [
    [38.00000049, 49],
    [38.1, 49],
    [38.1, 49.1],
    [38.00000049, 49],
  ];
  expect(rounded({ type: 'Polygon', coordinates: [ring] }).coordinates[0]).toEqual([
    [38, 49],
    [38.1, 49],
    [38.1, 49.1],
    [38, 49],
  ]);
});
