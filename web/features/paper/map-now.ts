import { shownMap } from '../../map/bind-map.ts';
import type { Bounds } from '../../map/camera.ts';
import type { Shot } from '../../map/picture/mercator.ts';
import { meantBounds, seenBounds } from '../../map/picture/seen.ts';
import { PictureFailure } from '../../map/picture/unseen.ts';

/** What the page's map shows: all of its canvas, and the box that is meant by it. @throws without a map */
export function mapNow(): { shot: Shot; bounds: Bounds } {
  const shown = shownMap();
  if (shown === null) throw new PictureFailure('no_map', 'There is no map.');
  const { shot } = shown.map;
  return { shot, bounds: meantBounds(seenBounds(shot, shown.padding)) };
}
