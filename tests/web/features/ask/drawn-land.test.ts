import { expect, test } from 'vitest';
import type { DrawnGeometry } from '../../../../seeds/project.ts';
import { drawnLand, withKm } from '../../../../web/features/ask/drawn-land.ts';
import { shapeOf } from '../../../../web/map/circle.ts';

/** As it is drawn: some corners on the outline of a circle. */
const outline = (km: number): DrawnGeometry => {
  const { coordinates } = shapeOf({ centre: [38.9, 48.95], km });
  return { type: 'Polygon', coordinates: coordinates as [number, number][][] };
};

test('an outline is a circle by its middle and radius, to a tenth of a kilometre', () => {
  expect(drawnLand('circle', outline(7.52), 10)).toBe('circle:38.9,48.95:7.5');
  expect(drawnLand('circle', outline(260), 10)).toBe('circle:38.9,48.95:200');
});

test('a circle that was pressed and not stretched has the kilometres of the field', () => {
  expect(drawnLand('circle', outline(0.01), 10)).toBe('circle:38.9,48.95:10');
});

test('a line is the middle of a corridor, an outline is itself', () => {
  const line: [number, number][] = [
    [38, 48],
    [39, 49],
  ];
  expect(drawnLand('corridor', { type: 'LineString', coordinates: line }, 5)).toBe(
    'corridor:38,48;39,49:5',
  );
  const ring: [number, number][] = [
    [38, 48],
    [39, 48],
    [39, 49],
    [38, 48],
  ];
  expect(drawnLand('polygon', { type: 'Polygon', coordinates: [ring] }, 5)).toBe(
    'polygon:38,48;39,48;39,49',
  );
});

test('what an address cannot hold is refused', () => {
  const many = Array.from({ length: 201 }, (_, index): [number, number] => [38 + index / 1000, 48]);
  expect(drawnLand('corridor', { type: 'LineString', coordinates: many }, 5)).toBeNull();
  expect(
    drawnLand('corridor', { type: 'LineString', coordinates: many.slice(1) }, 5),
  ).not.toBeNull();
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
