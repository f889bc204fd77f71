import { type Camera, paddingFor } from './camera.ts';
import { placeIn } from './picture/mercator.ts';

type Padding = Camera['padding'];

/** A spot of the ground, and how far from the middle of the window it is to be, in pixels. */
export interface Spot {
  center: [lon: number, lat: number];
  zoom: number;
  offset: [x: number, y: number];
}

/** The window for which the camera of a step is meant: the atlas on a usual screen. */
const meant = { width: 1280, height: 800 };

/** Below this width, and where the screen stands upright, the words of a slide lie under the map. */
export const isUpright = (width: number, height: number): boolean => width < 700 || height > width;

/** How wide the words of a slide are beside the map, in pixels; `Stage.module.css` takes it from here. */
export const slideWidth = (width: number): number =>
  Math.round(Math.min(Math.max(360, width * 0.36), 960));

/** How much of an upright screen the words take. */
export const slideShare = 0.54;

/** What the slide and the safe margins cover of the map. */
export function paddingOnStage(width: number, height: number, benchOpen = false): Padding {
  const margin = Math.round(Math.min(width, height) * 0.05);
  if (isUpright(width, height)) {
    return { top: margin, right: margin, bottom: Math.round(height * slideShare), left: margin };
  }
  const bottom = benchOpen ? Math.round(height * benchShare) : margin;
  return { top: margin, right: margin, bottom, left: slideWidth(width) + margin };
}

/** How much of the height a chart or table takes on a slide. */
export const benchShare = 0.6;

interface Free {
  width: number;
  height: number;
  /** From the middle of the window, in pixels. */
  x: number;
  y: number;
}

const freeIn = (width: number, height: number, { top, right, bottom, left }: Padding): Free => ({
  width: width - left - right,
  height: height - top - bottom,
  x: (left - right) / 2,
  y: (top - bottom) / 2,
});

/**
 * The camera with which a stage of any size shows the ground that the author saw between the cards
 * of the atlas.
 * @param selects whether the author saw the details of something beside the map
 */
export function stageSpot(
  { zoom, lat, lon }: { zoom: number; lat: number; lon: number },
  { width, height }: { width: number; height: number },
  selects: boolean,
  benchOpen: boolean,
): Spot {
  const { width: w, height: h } = meant;
  const seen = freeIn(w, h, paddingFor(w, h, selects, benchOpen));
  const free = freeIn(width, height, paddingOnStage(width, height, benchOpen));
  const nearer = Math.log2(Math.min(free.width / seen.width, free.height / seen.height));
  return {
    center: placeIn({ center: [lon, lat], zoom, width: 0, height: 0 }, [seen.x, seen.y]),
    zoom: zoom + nearer,
    offset: [free.x, free.y],
  };
}

/** How much larger all signs and names are than in the atlas, so that they read from the last row. */
export const stageScale = (width: number, height: number): number =>
  isUpright(width, height) ? 1.15 : Math.min(Math.max(width / 960, 1.2), 2.4);
