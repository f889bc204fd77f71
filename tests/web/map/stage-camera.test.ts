import { expect, test } from 'vitest';
import { oblastBounds } from '../../../web/map/camera.ts';
import { aimAround, aimAt, hasLegendBelow } from '../../../web/map/stage-camera.ts';
import { isUpright, stageScale } from '../../../web/map/stage-scale.ts';

const rounded = ({ center, zoom }: ReturnType<typeof aimAt>) => ({
  center: center.map((degrees) => Math.round(degrees * 1000) / 1000),
  zoom: Math.round(zoom * 100) / 100,
});

const camera = { zoom: 8, lat: 48.9, lon: 38.9 };

test('a stage shows the ground that the author saw between the cards of the atlas', () => {
  // There, 888 by 656 pixels are free, whose middle is 172 pixels to the right of the window's;
  // here the legend lies below, so that the middle of the map is farther south.
  const size = { width: 888 / 0.9, height: 656 / 0.66, hasLegend: true };
  expect(rounded(aimAt(camera, size, false, false))).toEqual({ center: [39.372, 48.684], zoom: 8 });
});

test('beside the details of what was selected less ground was seen', () => {
  // 512 by 656 pixels, whose middle is 16 pixels to the left.
  const aim = rounded(aimAt(camera, { width: 820, height: 720, hasLegend: true }, true, false));
  expect(aim).toEqual({ center: [38.856, 48.684], zoom: 7.53 });
});

test('above a chart the author saw only the upper part of the map', () => {
  const aim = rounded(aimAt(camera, { width: 820, height: 317, hasLegend: true }, false, true));
  expect(aim.center[1]).toBeGreaterThan(49.1);
});

test('a larger map shows the same ground nearer, a smaller farther', () => {
  const zoomOn = (width: number, height: number) =>
    rounded(aimAt(camera, { width, height, hasLegend: true }, false, false)).zoom;
  expect(zoomOn(1228, 1080)).toBe(8.12);
  expect(zoomOn(655, 768)).toBe(7.41);
  expect(zoomOn(390, 388)).toBe(6.64);
});

test('without a camera of its own a step shows the whole box, with room at the edges', () => {
  const { center, zoom } = rounded(
    aimAround(oblastBounds, { width: 820, height: 720, hasLegend: true }),
  );
  expect(center).toEqual([39.05, 48.56]);
  expect(zoom).toBe(6.54);
});

test('where no legend lies over the map its whole height is used', () => {
  const map = { width: 390, height: 388, hasLegend: false };
  const { center, zoom } = rounded(aimAround(oblastBounds, map));
  expect(center).toEqual([39.05, 48.989]);
  expect(zoom).toBe(6.1);
});

test('words lie below the map where the screen stands upright or is narrow', () => {
  expect(isUpright({ width: 390, height: 844 })).toBe(true);
  expect(isUpright({ width: 768, height: 1024 })).toBe(true);
  expect(isUpright({ width: 1024, height: 768 })).toBe(false);
});

test('the legend lies over the map where it leaves room: not above a chart, nor on a phone', () => {
  const wide = { width: 1280, height: 720 };
  expect(hasLegendBelow(wide, false)).toBe(true);
  expect(hasLegendBelow(wide, true)).toBe(false);
  expect(hasLegendBelow({ width: 390, height: 844 }, false)).toBe(false);
});

test('signs and names are larger on a stage, and grow with it', () => {
  expect(stageScale({ width: 1920, height: 1080 })).toBe(2);
  expect(stageScale({ width: 1024, height: 768 })).toBe(1.2);
  expect(stageScale({ width: 390, height: 844 })).toBe(1.15);
  expect(stageScale({ width: 3840, height: 2160 })).toBe(2.4);
});
