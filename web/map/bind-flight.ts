import { type Flight, flightStore } from '../state/flight.ts';
import type { AtlasMap } from './atlas-map.ts';
import type { MapData } from './bind-map.ts';

/** What of the map a flight needs, and where the boxes come from of what a step tells. */
export type Flown = Pick<AtlasMap, 'fly' | 'shot'>;
export type Boxes = Pick<MapData, 'boundsOf' | 'land'>;

/** Moves the camera as the steps of a story ask; what flies comes with the first. @returns the end of it */
export function bindFlight(map: Flown, boxes: Boxes): () => void {
  const follow = ({ flight }: { flight: Flight | null }, before?: { flight: Flight | null }) => {
    if (flight === null || flight === before?.flight) return;
    void import('../features/stage/fly.ts').then(({ fly }) => fly(map, flight, boxes));
  };
  follow(flightStore.getState());
  return flightStore.subscribe(follow);
}
