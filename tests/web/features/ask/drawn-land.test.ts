import { expect, test } from 'vitest';
import { drawnLand, withKm } from '../../../../web/features/ask/drawn-land.ts';

test('a point is the middle of a circle, a line that of a corridor, an outline is itself', () => {
  expect(drawnLand({ type: 'Point', coordinates: [38.9, 48.95] }, 7.5)).toBe(
    'circle:38.9,48.95:7.5',
  );
  const line: [number, number][] = [
    [38, 48],
    [39, 49],
  ];
  expect(drawnLand({ type: 'LineString', coordinates: line }, 5)).toBe('corridor:38,48;39,49:5');
  const ring: [number, number][] = [
    [38, 48],
    [39, 48],
    [39, 49],
    [38, 48],
  ];
  expect(drawnLand({ type: 'Polygon', coordinates: [ring] }, 5)).toBe('polygon:38,48;39,48;39,49');
});

test('what an address cannot hold is refused', () => {
  const many = Array.from({ length: 201 }, (_, index): [number, number] => [38 + index / 1000, 48]);
  expect(drawnLand({ type: 'LineString', coordinates: many }, 5)).toBeNull();
  expect(drawnLand({ type: 'LineString', coordinates: many.slice(1) }, 5)).not.toBeNull();
});

test('only what was made by kilometres gets others', () => {
  expect(withKm({ kind: 'place', id: 'UA44', km: 0 }, 20)).toEqual({
    kind: 'place',
    id: 'UA44',
    km: 20,
  });
  const ring = [[38, 48] as const];
  expect(withKm({ kind: 'polygon', ring }, 20)).toEqual({ kind: 'polygon', ring });
});
