import { expect, test } from 'vitest';
import { byPoint, type Clusters, joined } from '../../../server/spots/clusters.ts';
import type { SpotIndex } from '../../../server/spots/spot-index.ts';

/** Two spots in one town, one 700 m away, and one in a town 40 km away. */
const lon = Float64Array.of(38.5, 38.5, 38.51, 39);
const lat = Float64Array.of(48.9, 48.9, 48.9, 48.9);
const points = byPoint({ count: 4, lon, lat } as SpotIndex);

const groupsOf = ({ of }: Clusters) => [...of];
const joinedDownTo = (zoom: number): Clusters =>
  zoom === 14 ? points : joined(joinedDownTo(zoom + 1), zoom);

test('spots on one point are together at every zoom', () => {
  expect(groupsOf(points)).toEqual([0, 0, 1, 2]);
  expect([...points.size]).toEqual([2, 1, 1]);
});

test('nearer than forty pixels they join, the largest group first', () => {
  expect(groupsOf(joinedDownTo(13))).toEqual([0, 0, 1, 2]);
  expect(groupsOf(joinedDownTo(9))).toEqual([0, 0, 0, 1]);
  expect(groupsOf(joinedDownTo(0))).toEqual([0, 0, 0, 0]);
});

test('a group stands in the middle of its spots', () => {
  const { x } = joinedDownTo(9);
  expect(x[0]).toBeCloseTo((38.5 + 38.5 + 38.51) / 3 / 360 + 0.5, 12);
});
