import fc from 'fast-check';
import { expect, test } from 'vitest';
import { borderOf } from '../../../../server/queries/ask/border.ts';

const ring = (low: number, high: number) => [
  [low, low],
  [high, low],
  [high, high],
  [low, high],
  [low, low],
];

test('a border holds what lies in it or on it: not its hole, but the island in that', () => {
  const { holds } = borderOf({
    type: 'MultiPolygon',
    coordinates: [[ring(0, 6), ring(1, 5)], [ring(2, 4)]],
  });
  const halves = fc.integer({ min: -2, max: 14 }).map((half) => half / 2);
  fc.assert(
    fc.property(halves, halves, (x, y) => {
      const isWithin = (low: number, high: number) =>
        low <= Math.min(x, y) && Math.max(x, y) <= high;
      const isInHole = 1 < Math.min(x, y) && Math.max(x, y) < 5;
      expect(holds([x, y])).toBe((isWithin(0, 6) && !isInHole) || isWithin(2, 4));
    }),
  );
});

const star = [
  [0, 0],
  [3, 1],
  [6, 0],
  [5, 3],
  [6, 6],
  [3, 5],
  [0, 6],
  [1, 3],
  [0, 0],
];

/** By how far one turns who looks from a position at somebody walking along the star. */
function isSurrounded(x: number, y: number): boolean {
  const angles = star.map(([a = 0, b = 0]) => Math.atan2(b - y, a - x));
  const turns = angles.slice(1).map((angle, index) => {
    const turn = angle - (angles[index] ?? 0);
    return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  });
  return Math.abs(turns.reduce((sum, turn) => sum + turn, 0)) > Math.PI;
}

test('so it does where its edges slope', () => {
  const { holds } = borderOf({ type: 'Polygon', coordinates: [star] });
  // So that none is on an edge, where one turns by nothing at all.
  const beside = (offset: number) =>
    fc.integer({ min: -1000, max: 7000 }).map((thousandths) => (thousandths + offset) / 1000);
  fc.assert(
    fc.property(beside(0.25), beside(0.5), (x, y) => {
      expect(holds([x, y])).toBe(isSurrounded(x, y));
    }),
  );
});
