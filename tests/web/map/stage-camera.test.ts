import { expect, test } from 'vitest';
import { paddingOnStage, stageScale, stageSpot } from '../../../web/map/stage-camera.ts';

const rounded = ({ center, zoom, offset }: ReturnType<typeof stageSpot>) => ({
  center: center.map((degrees) => Math.round(degrees * 1000) / 1000),
  zoom: Math.round(zoom * 100) / 100,
  offset,
});

const camera = { zoom: 8, lat: 48.9, lon: 38.9 };

test('words lie beside the map on a wide screen and below it on an upright one', () => {
  expect(paddingOnStage(1280, 720)).toEqual({ top: 36, right: 36, bottom: 36, left: 497 });
  expect(paddingOnStage(1024, 768)).toEqual({ top: 38, right: 38, bottom: 38, left: 407 });
  expect(paddingOnStage(390, 844)).toEqual({ top: 20, right: 20, bottom: 456, left: 20 });
  expect(paddingOnStage(768, 1024).left).toBe(38);
  expect(paddingOnStage(844, 390).left).toBe(380);
});

test('a chart takes the lower part of a slide', () => {
  expect(paddingOnStage(1280, 720, true)).toEqual({ top: 36, right: 36, bottom: 432, left: 497 });
});

test('a stage shows the ground that the author saw between the cards of the atlas', () => {
  // There, 888 × 656 pixels are free, whose middle is 172 pixels to the right of the window's.
  const spot = rounded(stageSpot(camera, { width: 1280, height: 720 }, false, false));
  expect(spot).toEqual({ center: [39.372, 48.9], zoom: 7.75, offset: [230.5, 0] });
});

test('beside the details of what was selected less ground was seen', () => {
  // 512 × 656 pixels, whose middle is 16 pixels to the left.
  const spot = rounded(stageSpot(camera, { width: 1280, height: 720 }, true, false));
  expect(spot.center).toEqual([38.856, 48.9]);
  expect(spot.zoom).toBe(7.98);
});

test('a larger screen shows the same ground nearer, a phone farther', () => {
  const zoomOn = (width: number, height: number) =>
    rounded(stageSpot(camera, { width, height }, false, false)).zoom;
  expect(zoomOn(1920, 1080)).toBe(8.34);
  expect(zoomOn(1024, 768)).toBe(7.38);
  expect(zoomOn(390, 844)).toBe(6.66);
});

test('signs and names are larger on a stage, and grow with it', () => {
  expect(stageScale(1920, 1080)).toBe(2);
  expect(stageScale(1024, 768)).toBe(1.2);
  expect(stageScale(390, 844)).toBe(1.15);
  expect(stageScale(3840, 2160)).toBe(2.4);
});
