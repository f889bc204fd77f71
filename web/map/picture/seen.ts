import { type Bounds, type Camera, oblastBounds } from '../camera.ts';
import { placeIn, type Shot } from './mercator.ts';
import type { Box } from './place-labels.ts';

type Padding = Camera['padding'];

/** The part of a map that its panels leave free, in CSS pixels; all of it where they leave next to nothing. */
export function freeBox({ width, height }: Shot, { top, right, bottom, left }: Padding): Box {
  const isFree = width > left + right + 64 && height > top + bottom + 64;
  return isFree
    ? { x: left, y: top, width: width - left - right, height: height - top - bottom }
    : { x: 0, y: 0, width, height };
}

/** The box of ground there: what somebody means who says "print this". */
export function seenBounds(shot: Shot, padding: Padding): Bounds {
  const { x, y, width, height } = freeBox(shot, padding);
  const [west, north] = placeIn(shot, [x, y]);
  const [east, south] = placeIn(shot, [x + width, y + height]);
  return [west, south, east, north];
}

/** A whole oblast somewhere on the screen is meant as a whole: it fills a sheet of any shape. */
export const meantBounds = (seen: Bounds): Bounds =>
  holds(seen, oblastBounds) && heightOf(seen) < 1.5 * heightOf(oblastBounds) ? oblastBounds : seen;

/** Give or take what is only room around the oblast. */
const holds = (outer: Bounds, [west, south, east, north]: Bounds): boolean => {
  const slack = 0.08;
  return (
    outer[0] <= west + slack &&
    outer[1] <= south + slack &&
    outer[2] >= east - slack &&
    outer[3] >= north - slack
  );
};

const heightOf = ([, south, , north]: Bounds): number => north - south;
