import type { Map as MapLibreMap } from 'maplibre-gl';

/** In frames a second: below the first a flight is no longer one movement, above the second it could do more. */
const [fluent, plenty] = [25, 50];

/**
 * Whether the next flight is to be drawn with fewer pixels.
 * @param isCoarse whether this one was
 * @param frames that it had in `ms`
 */
export function needsCoarse(isCoarse: boolean, frames: number, ms: number): boolean {
  const rate = (frames * 1000) / ms;
  return isCoarse ? rate < plenty : rate < fluent;
}

/** A sixth of the pixels: what moves needs no more. */
const coarse = 0.4;

/** Names are placed some at a time while the map moves, in ms; all at once when it rests. */
const placingTime = 200;

/** So long a flight is watched before it is judged, in ms. */
const trial = 250;

/**
 * Keeps flights fluent where there is no graphics card: one that halts goes on coarsely, as do the
 * next, and is sharp again where it ends. @returns what tells that a flight has begun
 */
export function fluentFlights(map: MapLibreMap): () => void {
  let isCoarse = false;
  let flight: { frames: number; begunAt: number } | null = null;
  const draw = (ratio: number) => map.setPixelRatio(ratio * window.devicePixelRatio);
  map.on('render', () => {
    if (flight !== null) flight.frames += 1;
  });
  // Comes before a frame is drawn: another size of the canvas would wipe off one that is.
  map.on('move', () => {
    if (flight === null || isCoarse) return;
    const ms = performance.now() - flight.begunAt;
    isCoarse = ms > trial && needsCoarse(false, flight.frames, ms);
    if (isCoarse) draw(coarse);
  });
  map.on('moveend', () => {
    if (flight === null) return;
    const { frames, begunAt } = flight;
    flight = null;
    if (isCoarse) draw(1);
    map._fadeDuration = 0;
    isCoarse = needsCoarse(isCoarse, frames, performance.now() - begunAt);
  });
  return () => {
    flight = { frames: 0, begunAt: performance.now() };
    map._fadeDuration = placingTime;
    if (isCoarse) draw(coarse);
  };
}
