import { expect, test } from 'vitest';
import { tipSpot } from '../../../../web/features/marks/tip-spot.ts';

const page = { width: 1280, height: 800 };
const tip = { width: 340, height: 120 };

test('a tip stands below its words', () => {
  expect(tipSpot({ left: 100, top: 200, bottom: 220 }, tip, page)).toEqual({ left: 100, top: 226 });
});

test('above them where there is no room below', () => {
  expect(tipSpot({ left: 100, top: 700, bottom: 720 }, tip, page)).toEqual({ left: 100, top: 574 });
});

test('and never over the edge of the window', () => {
  expect(tipSpot({ left: 1200, top: 200, bottom: 220 }, tip, page).left).toBe(932);
  expect(tipSpot({ left: -50, top: 200, bottom: 220 }, tip, page).left).toBe(8);
  const low = { width: 390, height: 130 };
  expect(tipSpot({ left: 0, top: 60, bottom: 80 }, tip, low)).toEqual({ left: 8, top: 8 });
});
