import { type Flight, flightStore } from '../state/flight.ts';
import type { AtlasMap } from './atlas-map.ts';
import { type Bounds, oblastBounds } from './camera.ts';
import { aimAround, aimAt } from './stage-camera.ts';

type BoundsOf = (ref: string) => Promise<Bounds | null>;

/** Moves the camera as the steps of a story ask. @returns the end of it */
export function bindFlight(map: AtlasMap, boundsOf: BoundsOf): () => void {
  const follow = ({ flight }: { flight: Flight | null }, before?: { flight: Flight | null }) => {
    if (flight !== null && flight !== before?.flight) void fly(map, flight, boundsOf);
  };
  follow(flightStore.getState());
  return flightStore.subscribe(follow);
}

async function fly(map: AtlasMap, flight: Flight, boundsOf: BoundsOf): Promise<void> {
  const { to, select, hasBench, milliseconds } = flight;
  if (to !== null) {
    map.fly(aimAt(to, map.shot, select !== null, hasBench), milliseconds);
    return;
  }
  const bounds = select === null ? null : await boundsOf(select).catch(() => null);
  if (flightStore.getState().flight !== flight) return;
  map.fly(aimAround(bounds ?? oblastBounds, map.shot), milliseconds);
}
