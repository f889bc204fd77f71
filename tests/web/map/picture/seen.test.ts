import { expect, test } from 'vitest';
import { oblastBounds } from '../../../../web/map/camera.ts';
import { placeIn, type Shot } from '../../../../web/map/picture/mercator.ts';
import { meantBounds, seenBounds } from '../../../../web/map/picture/seen.ts';

const shot: Shot = { center: [39, 49], zoom: 8, width: 1280, height: 800 };

test('what panels cover is not meant to be printed', () => {
  const [west, south, east, north] = seenBounds(shot, {
    top: 72,
    right: 24,
    bottom: 72,
    left: 368,
  });
  expect([west, north]).toEqual(placeIn(shot, [368, 72]));
  expect([east, south]).toEqual(placeIn(shot, [1256, 728]));
});

test('where panels leave next to nothing, the whole map is meant', () => {
  const phone = { ...shot, width: 390, height: 500 };
  const [west] = seenBounds(phone, { top: 112, right: 24, bottom: 360, left: 24 });
  expect(west).toBe(placeIn(phone, [0, 0])[0]);
});

test('an oblast that is seen as a whole fills the sheet, whatever the shape of the window', () => {
  const [west, south, east, north] = oblastBounds;
  expect(meantBounds([west - 2, south - 0.1, east + 2, north + 0.1])).toEqual(oblastBounds);
});

test('a part of it is printed as it is seen, and so is a far view', () => {
  expect(meantBounds([38, 48.5, 39, 49.2])).toEqual([38, 48.5, 39, 49.2]);
  expect(meantBounds([34, 45, 44, 52])).toEqual([34, 45, 44, 52]);
});
