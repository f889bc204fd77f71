import { expect, test } from 'vitest';
import { type Near, readNear } from '../../../../server/contract/near.ts';
import { LandError, landOf } from '../../../../server/queries/ask/land.ts';
import type { LandPlace } from '../../../../server/queries/ask/land-places.ts';

type Geometry = NonNullable<LandPlace['geometry']>;

const nothing = () => null;
const land = (text: string, geometryOf: (id: string) => Geometry | null = nothing) =>
  landOf(readNear(text) as Near, geometryOf);

/** Of the sphere: R = 6,371.0088 km, one degree of a great circle is 111.1951 km. */
test('a circle has the area of a cap of the sphere', () => {
  // 2πR²(1 − cos(10 / R)) = 314.159 km², less 0.01 % for its 256 corners
  expect(land('circle:38.9,48.9:10').areaKm2).toBeCloseTo(314.13, 1);
  expect(land('circle:38.9,48.9:10').lengthKm).toBeNull();
});

test('a corridor along a meridian is a rectangle with half a disc at each end', () => {
  const { areaKm2, lengthKm } = land('corridor:39,48;39,49:5');
  expect(lengthKm).toBeCloseTo(111.195, 2);
  // 111.195 × 10 + π × 25 = 1190.49 km²
  expect(areaKm2).toBeGreaterThan(1190);
  expect(areaKm2).toBeLessThan(1190.7);
});

test('a drawn outline has its area on the sphere', () => {
  // R² × π/180 × (sin 49° − sin 48°) = 8192.76 km²
  const { areaKm2, shape } = land('polygon:38,48;39,48;39,49;38,49');
  expect(areaKm2).toBeCloseTo(8192.76, 1);
  expect(shape.coordinates[0]).toHaveLength(5);
  expect(land('polygon:38,49;39,49;39,48;38,48').areaKm2).toBeCloseTo(areaKm2, 6);
});

test('a place is its own land, or so many kilometres around it', () => {
  const square: Geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [38, 48],
        [39, 48],
        [39, 49],
        [38, 49],
        [38, 48],
      ],
    ],
  };
  expect(land('place:square', () => square).shape).toBe(square);
  expect(land('place:square:1', () => square).areaKm2).toBeGreaterThan(8192 + 360);
  const point: Geometry = { type: 'Point', coordinates: [38.9, 48.9] };
  expect(land('place:point:10', () => point).areaKm2).toBeCloseTo(314.13, 1);
});

test.each([
  ['place:nowhere:5', null, 'not known where'],
  ['place:point', { type: 'Point', coordinates: [38, 48] }, 'no area of its own'],
  ['polygon:38,48;39,49;39,48;38,49', null, 'crosses itself'],
] as [string, Geometry | null, string][])('%s is no land', (text, geometry, why) => {
  expect(() => land(text, () => geometry)).toThrow(LandError);
  expect(() => land(text, () => geometry)).toThrow(why);
});
