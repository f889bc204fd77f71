import { expect, test } from 'vitest';
import type { Shape } from '../../../geodata/index.ts';
import { areas } from '../../../geodata/validation/areas.ts';
import { containment } from '../../../geodata/validation/containment.ts';
import { crossings } from '../../../geodata/validation/crossings.ts';
import { tiling } from '../../../geodata/validation/tiling.ts';
import { winding } from '../../../geodata/validation/winding.ts';
import { eastId, makePlace, oblastId, raionId, rectangle, westId, world } from './world.ts';

const polygon = (ring: number[][]): Shape => ({ type: 'Polygon', coordinates: [ring] });

test('a clockwise outer ring is caught', () => {
  const clockwise = polygon([
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ]);
  expect(winding(world({ shapes: { [westId]: clockwise } }))).toEqual([
    { placeId: westId, message: 'a ring winds against RFC 7946' },
  ]);
});

test('a border that crosses itself is caught where it does', () => {
  const bow = polygon([
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
  expect(crossings(world({ shapes: { [westId]: bow } }))[0]).toEqual({
    placeId: westId,
    message: 'the border crosses itself at 0.5,0.5',
  });
});

test('a hromada that reaches out of its raion is caught', () => {
  const problems = containment(world({ shapes: { [eastId]: rectangle(1, 3) } }));
  expect(problems).toEqual([{ placeId: eastId, message: `reaches out of ${raionId} at 3,0` }]);
});

test('a raion that reaches out of the oblast is caught', () => {
  const problems = containment(world({ shapes: { [raionId]: rectangle(0, 3) } }));
  expect(problems).toEqual([{ placeId: raionId, message: `reaches out of ${oblastId} at 3,0` }]);
});

test('a unit without a shape is caught', () => {
  const lost = makePlace({ id: 'UA44020050000061272', kind: 'hromada', parentId: raionId });
  expect(containment(world({ places: [lost] }))).toEqual([
    { placeId: lost.id, message: 'a unit without a shape' },
  ]);
});

test('a gap between neighbours is caught on both sides', () => {
  const problems = tiling(world({ shapes: { [eastId]: rectangle(1.1, 2) } }));
  expect(problems).toContainEqual({
    placeId: westId,
    message: 'no neighbour shares its border at 1,0',
  });
  expect(problems.some(({ placeId }) => placeId === eastId)).toBe(true);
});

test('two hromadas on the same land are caught', () => {
  const problems = tiling(world({ shapes: { [eastId]: rectangle(0, 1) } }));
  expect(problems).toContainEqual({ placeId: eastId, message: `overlaps ${westId} at 0,0` });
});

test('a hole in the oblast is a gap, not a border', () => {
  const hole = [
    [0.2, 0.2],
    [0.2, 0.4],
    [0.4, 0.4],
    [0.4, 0.2],
    [0.2, 0.2],
  ];
  const holed = (shape: Shape | undefined): Shape => {
    if (shape?.type !== 'Polygon') throw new Error('no polygon');
    return { type: 'Polygon', coordinates: [...shape.coordinates, hole] };
  };
  const { shapes } = world();
  const withHole = {
    [westId]: holed(shapes.get(westId)),
    [oblastId]: holed(shapes.get(oblastId)),
  };
  expect(tiling(world({ shapes: withHole })).length).toBe(4);
});

test.each([
  [{ areaKm2Official: 12_364 }, []],
  [{ areaKm2Official: 13_000 }, ['12363.7 km² on the map, 13000 km² officially']],
  [{ areaKm2Official: 13_000, areaException: 'known' }, []],
  [{ areaKm2Official: 12_364, areaException: 'known' }, ['an area exception that is not needed']],
])('a square degree with %j has the problems %j', (attributes, messages) => {
  const odd = makePlace({ id: 'odd', kind: 'zone', attributes });
  const problems = areas(world({ places: [odd], shapes: { odd: rectangle(0, 1) } }));
  expect(problems.map(({ message }) => message)).toEqual(messages);
});
