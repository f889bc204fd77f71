import { expect, test } from 'vitest';
import { firstZoom } from '../../../server/ogc/tiles/first-zoom.ts';
import { isWithin, limitsOf } from '../../../server/ogc/tiles/limits.ts';
import type { Box } from '../../../server/ogc/tiles/web-mercator-quad.ts';

const spread = (count: number): Box[] =>
  Array.from({ length: count }, (_, index) => {
    const [lon, lat] = [38 + (index % 100) / 25, 48 + Math.floor(index / 100) / 250];
    return [lon, lat, lon, lat];
  });

test('few features are drawn from the farthest zoom on', () => {
  expect(firstZoom([])).toBe(0);
  expect(firstZoom(spread(5000))).toBe(0);
});

test('many are drawn from where a tile can hold its share of them', () => {
  expect(firstZoom(spread(100_000))).toBe(9);
});

test('what stands on one point is drawn all the same', () => {
  expect(firstZoom(Array.from({ length: 6000 }, (): Box => [38.5, 48.5, 38.5, 48.5]))).toBe(10);
});

test('the limits of a box are the tiles that it touches, and no tile beyond the world', () => {
  const [limits] = limitsOf([37.9, 47.8, 40.2, 50.1], 7, 7);
  expect(limits).toEqual({
    tileMatrix: '7',
    minTileRow: 43,
    maxTileRow: 44,
    minTileCol: 77,
    maxTileCol: 78,
  });
  const [world] = limitsOf([-180, -89, 180, 89], 3, 3);
  expect(world).toMatchObject({ minTileRow: 0, maxTileRow: 7, minTileCol: 0, maxTileCol: 7 });
  const within = (tileRow: number, tileCol: number, tileMatrix = 7) =>
    isWithin(limits ? [limits] : [], { tileMatrix, tileRow, tileCol });
  expect([within(43, 77), within(44, 78)]).toEqual([true, true]);
  expect([within(42, 77), within(45, 77), within(43, 76), within(43, 79)]).not.toContain(true);
  expect(within(43, 77, 8)).toBe(false);
});
