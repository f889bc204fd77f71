import type { Bounds, Camera } from '../camera.ts';
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
