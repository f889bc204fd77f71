import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  metresPerPixel,
  placeIn,
  pointIn,
  type Shot,
  shotOf,
} from '../../../../web/map/picture/mercator.ts';
import { atEasyRatio, easyRatio, ratioOf, roundLength } from '../../../../web/map/picture/scale.ts';

const shot: Shot = { center: [39, 49], zoom: 8, width: 1000, height: 800 };

test('at the equator and zoom 0 a pixel is the equator over 512', () => {
  expect(metresPerPixel({ center: [0, 0], zoom: 0 })).toBeCloseTo(40_075_016.69 / 512, 1);
});

test('the middle of a picture is its centre', () => {
  expect(pointIn(shot, [39, 49])).toEqual([500, 400]);
});

test('a place and its point lead to each other', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 22, max: 41, noNaN: true }),
      fc.double({ min: 44, max: 53, noNaN: true }),
      (lon, lat) => {
        const [backLon, backLat] = placeIn(shot, pointIn(shot, [lon, lat]));
        expect(backLon).toBeCloseTo(lon, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      },
    ),
  );
});

test('a box fills the picture one way and is in its middle', () => {
  const found = shotOf([38, 48, 40, 50], { width: 1000, height: 800 });
  const [left, top] = pointIn(found, [38, 50]);
  const [right, bottom] = pointIn(found, [40, 48]);
  expect(top).toBeCloseTo(0, 6);
  expect(bottom).toBeCloseTo(800, 6);
  expect(left).toBeGreaterThan(0);
  expect(left + right).toBeCloseTo(1000, 6);
});

test('a single point is not enlarged beyond the streets of a town', () => {
  expect(shotOf([39, 49, 39, 49], { width: 1000, height: 800 }).zoom).toBe(11);
});

test.each([
  [684_321, 700_000],
  [700_000, 700_000],
  [123_456, 130_000],
  [1_912_000, 2_000_000],
  [2_110_000, 2_200_000],
])('the ratio 1 : %i is read easier as 1 : %i', (ratio, easy) => {
  expect(easyRatio(ratio)).toBeCloseTo(easy, 6);
});

test('the easy ratio is true on the paper, and shows no less ground', () => {
  const { shot: found, ratio } = atEasyRatio(shot, 96);
  expect(ratioOf(found, 96)).toBeCloseTo(ratio, 4);
  expect(ratio).toBeGreaterThanOrEqual(ratioOf(shot, 96));
});

test.each([
  [999, 500],
  [23_000, 20_000],
  [1000, 1000],
  [5_400, 5000],
])('a bar of at most %i metres is %i metres long', (metres, length) => {
  expect(roundLength(metres)).toBe(length);
});
