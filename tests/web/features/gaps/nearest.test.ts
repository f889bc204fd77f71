import { expect, test } from 'vitest';
import { nearestFirst } from '../../../../web/features/gaps/nearest.ts';

const at = (id: string, ...places: [number | null, number | null][]) => ({
  id,
  places: places.map(([lon, lat]) => ({ lon, lat })),
});
const ids = (projects: { id: string }[]) => projects.map(({ id }) => id);

test('projects come by their nearest location, those located nowhere last', () => {
  const projects = [
    at('nowhere'),
    at('hidden', [null, null]),
    at('far', [40, 50]),
    at('both', [40, 50], [38.6, 49]),
    at('near', [38.5, 49]),
  ];
  const place = { lon: 38.5, lat: 49 };
  expect(ids(nearestFirst(projects, [place]))).toEqual([
    'near',
    'both',
    'far',
    'nowhere',
    'hidden',
  ]);
});

test('without a place they stay as they were', () => {
  expect(ids(nearestFirst([at('b', [40, 50]), at('a', [38, 48])], []))).toEqual(['b', 'a']);
});

test('a degree to the east is shorter than one to the north', () => {
  const projects = [at('north', [38, 49.9]), at('east', [39, 49])];
  expect(ids(nearestFirst(projects, [{ lon: 38, lat: 49 }]))).toEqual(['east', 'north']);
});
