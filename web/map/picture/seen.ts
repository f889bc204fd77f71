import { type Bounds, type Camera, oblastBounds } from '../camera.ts';
import { placeIn, type Shot } from './mercator.ts';

/** The box of a map that its panels leave free: what somebody means who says "print this". */
export function seenBounds(shot: Shot, { top, right, bottom, left }: Camera['padding']): Bounds {
  const isFree = shot.width > left + right + 64 && shot.height > top + bottom + 64;
  const from = isFree ? [left, top] : [0, 0];
  const to = isFree ? [shot.width - right, shot.height - bottom] : [shot.width, shot.height];
  const [west, north] = placeIn(shot, [from[0] ?? 0, from[1] ?? 0]);
  const [east, south] = placeIn(shot, [to[0] ?? 0, to[1] ?? 0]);
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
