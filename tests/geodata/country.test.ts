import { expect, test } from 'vitest';
import { country } from '../../geodata/country.ts';
import { loadGeodata } from '../../geodata/index.ts';

/** Whether a ray to the east crosses the rings an odd number of times. */
const isInside = ([x = 0, y = 0]: readonly number[]): boolean =>
  country.coordinates.flat().reduce((inside, ring) => {
    const crossings = ring.filter(([bx = 0, by = 0], at) => {
      const [ax = 0, ay = 0] = ring[at - 1] ?? ring.at(-1) ?? [];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    });
    return crossings.length % 2 === 1 ? !inside : inside;
  }, false);

test.each([
  ['Київ', [30.52, 50.45]],
  ['Львів', [24.03, 49.84]],
  ['Сімферополь', [34.1, 44.95]],
  ['Севастополь', [33.6, 44.6]],
  ['Донецьк', [37.8, 48.0]],
])('%s is inside', (_, place) => {
  expect(isInside(place)).toBe(true);
});

test.each([
  ['Білгород', [36.59, 50.6]],
  ['Гомель', [30.98, 52.43]],
  ['Кишинів', [28.86, 47.01]],
  ['Краснодар', [38.98, 45.04]],
])('%s is outside', (_, place) => {
  expect(isInside(place)).toBe(false);
});

test('every settlement of the oblast is inside, but for the width of the border', () => {
  const towns = loadGeodata().places.flatMap(({ kind, point }) =>
    kind === 'settlement' && point !== null ? [point] : [],
  );
  expect(towns.length).toBeGreaterThan(400);
  expect(towns.filter((point) => !isInside(point)).length / towns.length).toBeLessThan(0.04);
});

test('it is small enough for an inset', () => {
  expect(country.coordinates.flat(2).length).toBeLessThan(600);
});
