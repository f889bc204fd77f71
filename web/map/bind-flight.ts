import { type Flight, flightStore } from '../state/flight.ts';
import type { AtlasMap } from './atlas-map.ts';
import { type Bounds, oblastBounds } from './camera.ts';
import { paddingOnStage, stageSpot } from './stage-camera.ts';

/** Moves the camera as the steps of a story ask. @returns the end of it */
export function bindFlight(
  map: AtlasMap,
  boundsOf: (ref: string) => Promise<Bounds | null>,
): () => void {
  const follow = ({ flight }: { flight: Flight | null }, before?: { flight: Flight | null }) => {
    if (flight !== null && flight !== before?.flight) void fly(map, flight, boundsOf);
  };
  follow(flightStore.getState());
  return flightStore.subscribe(follow);
}

async function fly(
  map: AtlasMap,
  flight: Flight,
  boundsOf: (ref: string) => Promise<Bounds | null>,
): Promise<void> {
  const { to, select, hasBench, milliseconds } = flight;
  const { innerWidth: width, innerHeight: height } = window;
  if (to !== null) {
    map.fly(stageSpot(to, { width, height }, select !== null, hasBench), milliseconds);
    return;
  }
  const found = select === null ? null : await boundsOf(select).catch(() => null);
  if (flightStore.getState().flight !== flight) return;
  const padding = paddingOnStage(width, height, hasBench);
  map.look({ bounds: found ?? oblastBounds, padding }, milliseconds);
}
