import { type Flight, flightStore } from '../state/flight.ts';
import type { AtlasMap } from './atlas-map.ts';
import type { MapData } from './bind-map.ts';
import { type Bounds, oblastBounds } from './camera.ts';
import { boundsOfLand } from './layers/near.ts';
import { aimAround, aimAt } from './stage-camera.ts';

/** What of the map it needs. */
type Flown = Pick<AtlasMap, 'fly' | 'shot'>;
type Boxes = Pick<MapData, 'boundsOf' | 'land'>;

/** Moves the camera as the steps of a story ask. @returns the end of it */
export function bindFlight(map: Flown, boxes: Boxes): () => void {
  const follow = ({ flight }: { flight: Flight | null }, before?: { flight: Flight | null }) => {
    if (flight !== null && flight !== before?.flight) void fly(map, flight, boxes);
  };
  follow(flightStore.getState());
  return flightStore.subscribe(follow);
}

async function fly(map: Flown, flight: Flight, boxes: Boxes): Promise<void> {
  const { to, select, hasBench, hasLegend, milliseconds } = flight;
  const size = () => ({ ...map.shot, hasLegend });
  if (to !== null) {
    map.fly(aimAt(to, size(), select !== null, hasBench), milliseconds);
    return;
  }
  const bounds = await boundsIn(flight, boxes).catch(() => null);
  if (flightStore.getState().flight !== flight) return;
  map.fly(aimAround(bounds ?? oblastBounds, size()), milliseconds);
}

/** The box of what a step without a camera tells of; null where that is the whole oblast. */
async function boundsIn({ asked, select }: Flight, boxes: Boxes): Promise<Bounds | null> {
  if (asked !== null) return boundsOfLand(await boxes.land(asked));
  return select === null ? null : boxes.boundsOf(select);
}
