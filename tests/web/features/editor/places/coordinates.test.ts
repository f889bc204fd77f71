import { expect, test } from 'vitest';
import {
  readCoordinates,
  writeCoordinates,
} from '../../../../../web/features/editor/places/coordinates.ts';

test('vertices are written latitude first, one a line, and read back the same', () => {
  const polygon = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [38.4, 48.9],
        [38.5, 48.9],
        [38.5, 49],
        [38.4, 48.9],
      ] as [number, number][],
    ],
  };
  expect(writeCoordinates(polygon)).toBe('48.9, 38.4\n48.9, 38.5\n49, 38.5');
  expect(readCoordinates(writeCoordinates(polygon), 'polygon')).toEqual(polygon);
});

test('blanks, semicolons and commas part latitude from longitude', () => {
  const point = { type: 'Point', coordinates: [38.4, 48.9] };
  for (const text of ['48.9, 38.4', '48.9 38.4', '48.9;38.4', ' 48.9,38.4 \n']) {
    expect([text, readCoordinates(text, 'point')]).toEqual([text, point]);
  }
});

test('too few vertices, words and degrees beyond the globe are no geometry', () => {
  expect(readCoordinates('', 'point')).toBeNull();
  expect(readCoordinates('48.9', 'point')).toBeNull();
  expect(readCoordinates('48.9, 38.4\n49, 38', 'point')).toBeNull();
  expect(readCoordinates('48.9, 38.4', 'line')).toBeNull();
  expect(readCoordinates('48.9, 38.4\n49, 38', 'polygon')).toBeNull();
  expect(readCoordinates('Рубіжне', 'point')).toBeNull();
  expect(readCoordinates('148.9, 38.4', 'point')).toBeNull();
});
