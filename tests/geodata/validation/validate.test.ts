import { expect, test } from 'vitest';
import { loadGeodata } from '../../../geodata/index.ts';
import { validateGeodata } from '../../../geodata/validation/validate.ts';
import { world } from './world.ts';

test('our geodata has no problem', () => {
  expect(validateGeodata(loadGeodata())).toEqual([]);
});

test('the little world that the rules are tried on is sound', () => {
  expect(validateGeodata(world())).toEqual([]);
});

test('the exclave of nine vertices in the west is kept', () => {
  const { shapes } = loadGeodata();
  const oblast = shapes.get('UA44000000000018893');
  if (oblast?.type !== 'MultiPolygon') throw new Error('no exclave');
  const exclave = oblast.coordinates.find(([outer]) => outer?.length === 9);
  expect(
    exclave?.[0]?.every(([lon = 0, lat = 0]) => Math.hypot(lon - 38.3, lat - 48.5) < 0.1),
  ).toBe(true);
});
