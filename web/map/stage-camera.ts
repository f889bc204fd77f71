import { type Bounds, paddingFor } from './camera.ts';
import { placeIn, shotOf } from './picture/mercator.ts';
import { isUpright, type Size } from './stage-scale.ts';

/** Where a camera looks, and from how near. */
export interface Aim {
  center: [lon: number, lat: number];
  zoom: number;
}

/** The window for which the camera of a step is meant: the atlas on a usual screen. */
const meant = { width: 1280, height: 800 };

/** The map of a stage. */
interface StageMap extends Size {
  /** Whether a legend lies along its lower edge. */
  hasLegend: boolean;
}

/** Of such a map, so much is kept clear at its edges, and below for the legend, which may have six lines. */
const margin = 0.05;
const legendOf = ({ hasLegend }: StageMap): number => (hasLegend ? 0.24 : 0);

const safe = (map: StageMap): Size => ({
  width: map.width * (1 - 2 * margin),
  height: map.height * (1 - 2 * margin - legendOf(map)),
});

/** The camera that shows the middle of the clear part at the middle of the map. */
function aboveLegend({ center, zoom }: Aim, map: StageMap): Aim {
  const below: [number, number] = [0, (map.height * legendOf(map)) / 2];
  return { center: placeIn({ center, zoom, width: 0, height: 0 }, below), zoom };
}

/**
 * The camera with which a map of any size shows the ground that the author saw between the cards
 * of the atlas.
 * @param selects whether the author saw the details of something beside the map
 * @param hasBench whether a chart or a table lay over its lower part
 */
export function aimAt(
  { zoom, lat, lon }: { zoom: number; lat: number; lon: number },
  map: StageMap,
  selects: boolean,
  hasBench: boolean,
): Aim {
  const { top, right, bottom, left } = paddingFor(meant.width, meant.height, selects, hasBench);
  const seen = { width: meant.width - left - right, height: meant.height - top - bottom };
  const free = safe(map);
  // From the middle of the window to the middle of what was seen, in pixels.
  const shift: [number, number] = [(left - right) / 2, (top - bottom) / 2];
  const center = placeIn({ center: [lon, lat], zoom, width: 0, height: 0 }, shift);
  const nearer = Math.log2(Math.min(free.width / seen.width, free.height / seen.height));
  return aboveLegend({ center, zoom: zoom + nearer }, map);
}

/** The camera with which a map of this size shows a box of ground. */
export function aimAround(bounds: Bounds, map: StageMap): Aim {
  return aboveLegend(shotOf(bounds, safe(map)), map);
}

/** Whether the legend lies along the map's lower edge; where there is less room it is folded. */
export const hasLegendBelow = (screen: Size, hasBench: boolean): boolean =>
  !isUpright(screen) && !hasBench;
