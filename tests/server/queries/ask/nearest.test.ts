import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LandPlace } from '../../../../server/queries/ask/land-places.ts';
import { nearestOfEach } from '../../../../server/queries/ask/nearest.ts';

type Geometry = NonNullable<LandPlace['geometry']>;
type Position = number[];

const place = (id: string, kind: LandPlace['kind'], geometry: Geometry | null): LandPlace => ({
  id,
  kind,
  parentId: null,
  geometry,
  population: null,
  attributes: '{}',
});
const point = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });

const places = [
  place('far', 'hospital', point(39, 50)),
  place('near', 'hospital', point(39, 49)),
  place('unknown', 'hospital', null),
  place('hromada', 'hromada', point(39, 48)),
  place('road', 'road', line([38, 48.5], [40, 48.5])),
  place('river', 'river', line([38, 47], [40, 49])),
];

test('of each kind of object the nearest is told, in kilometres of the sphere', () => {
  const found = nearestOfEach(places, point(39, 48), null);
  expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'hospital near',
    'road road',
    'river river',
  ]);
  expect(found.map(({ km }) => Math.round(km * 100) / 100)).toEqual([111.2, 55.6, 0]);
});

test('from a line to a line it is the way between their nearest positions, and none where they cross', () => {
  const [road] = nearestOfEach(places.slice(4, 5), line([38.5, 48], [39.5, 48.25]), null);
  expect(road?.km).toBeCloseTo(0.25 * 111.195, 1);
  const [crossed] = nearestOfEach(places.slice(4, 5), line([39, 48], [39, 49]), null);
  expect(crossed?.km).toBe(0);
});

test('what lies in an area is no way off, and the place asked about is not its own neighbour', () => {
  const area: Geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [38, 48],
        [40, 48],
        [40, 49.5],
        [38, 49.5],
        [38, 48],
      ],
    ],
  };
  expect(nearestOfEach(places, area, 'near').map(({ id, km }) => [id, Math.round(km)])).toEqual([
    ['far', 56],
    ['road', 0],
    ['river', 0],
  ]);
});

/** By the haversine formula, in kilometres. */
function away([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position): number {
  const rad = Math.PI / 180;
  const [x, y] = [Math.sin(((toLon - lon) * rad) / 2), Math.sin(((toLat - lat) * rad) / 2)];
  const square = y * y + Math.cos(lat * rad) * Math.cos(toLat * rad) * x * x;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(square));
}

test('the nearest of many points is the one that the sphere says', () => {
  const position = fc.tuple(
    fc.double({ min: 37.8, max: 40.3, noNaN: true }),
    fc.double({ min: 47.8, max: 50.1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), position, (all, from) => {
      const made = all.map((at, index) => place(String(index), 'hospital', point(...at)));
      const [found] = nearestOfEach(made, point(...from), null);
      const least = Math.min(...all.map((at) => away(at, from)));
      expect(found?.km).toBeCloseTo(least, 3);
    }),
  );
});
