import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bearingTo,
  type Circle,
  circleAround,
  edgeOf,
  heldKm,
  kmBetween,
  shapeOf,
} from '../../../web/map/circle.ts';

const circles: fc.Arbitrary<Circle> = fc.record({
  centre: fc.tuple(
    fc.double({ min: 30, max: 44, noNaN: true }),
    fc.double({ min: 44, max: 52, noNaN: true }),
  ),
  km: fc.double({ min: 0.1, max: 200, noNaN: true }),
});

test('a degree of latitude is 111.195 km, one of longitude at 60° half of that', () => {
  expect(kmBetween([38, 48], [38, 49])).toBeCloseTo(111.195, 3);
  expect(kmBetween([38, 60], [39, 60])).toBeCloseTo(55.597, 2);
});

test('the edge of a circle is as far as it says, in the direction that was asked for', () => {
  fc.assert(
    fc.property(circles, fc.integer({ min: -179, max: 179 }), (circle, bearing) => {
      const edge = edgeOf(circle, bearing);
      expect(kmBetween(circle.centre, edge)).toBeCloseTo(circle.km, 6);
      expect(bearingTo(circle.centre, edge)).toBeCloseTo(bearing, 4);
    }),
  );
});

test('a circle is known again by its outline', () => {
  fc.assert(
    fc.property(circles, (circle) => {
      const { coordinates } = shapeOf(circle);
      const found = circleAround(coordinates[0] as [number, number][]);
      expect(found.km).toBeCloseTo(circle.km, 6);
      expect(kmBetween(found.centre, circle.centre)).toBeLessThan(1e-6);
    }),
  );
});

test('an outline is closed and runs against the clock', () => {
  const { coordinates } = shapeOf({ centre: [38.5, 48.9], km: 10 });
  const ring = coordinates[0] as [number, number][];
  expect(ring.at(-1)).toEqual(ring[0]);
  const twice = ring.slice(1).reduce((sum, [x, y], index) => {
    const [before, below] = ring[index] ?? [0, 0];
    return sum + (before * y - x * below);
  }, 0);
  expect(twice).toBeGreaterThan(0);
});

test('kilometres are held to what an address takes, to a tenth', () => {
  expect([0, 0.04, 7.26, 900].map(heldKm)).toEqual([0.1, 0.1, 7.3, 200]);
});
