import { expect, test } from 'vitest';
import { boxOf, labelPoint, loadGeodata } from '../../../geodata/index.ts';

const { places, shapes } = loadGeodata();
const place = (id: string) => {
  const found = places.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('the box of the oblast is the box of its border', () => {
  const [west, south, east, north] = boxOf(place('UA44000000000018893'), shapes) ?? [];
  expect([west, south, east, north].map((side) => side?.toFixed(1))).toEqual([
    '37.8',
    '47.8',
    '40.2',
    '50.1',
  ]);
});

test('the box of a point is the point twice', () => {
  expect(boxOf(place('power-luhansk-tpp'), shapes)).toEqual([39.2624, 48.7478, 39.2624, 48.7478]);
});

test('a place that is nowhere has neither box nor label', () => {
  expect(boxOf(place('river-krasna'), shapes)).toBeNull();
  expect(labelPoint(place('river-krasna'), shapes)).toBeNull();
});

test('a line without a point of its own is labelled at its middle vertex', () => {
  const line = { ...place('road-t1309'), point: null };
  expect(labelPoint(line, shapes)).toEqual([39.3513, 48.7948]);
});
