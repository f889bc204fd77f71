import type { Boxes, Flown } from '../../map/bind-flight.ts';
import { type Bounds, oblastBounds } from '../../map/camera.ts';
import { fluentFlights } from '../../map/fluent-flight.ts';
import { boundsOfLand } from '../../map/layers/near.ts';
import { type Aim, aimAround, aimAt } from '../../map/stage-camera.ts';
import { type Flight, flightStore } from '../../state/flight.ts';

const isLast = (flight: Flight): boolean => flightStore.getState().flight === flight;

/** Flies as a step asks, unless another asks meanwhile. */
export async function fly(map: Flown, flight: Flight, boxes: Boxes): Promise<void> {
  const { to, select, hasBench, hasLegend, milliseconds } = flight;
  const size = () => ({ ...map.shot, hasLegend });
  const go = (aim: Aim) => isLast(flight) && map.fly(aim, milliseconds, fluentFlights);
  if (to !== null) {
    go(aimAt(to, size(), select !== null, hasBench));
    return;
  }
  const bounds = await boundsIn(flight, boxes).catch(() => null);
  go(aimAround(bounds ?? oblastBounds, size()));
}

/** The box of what a step without a camera tells of; null where that is the whole oblast. */
async function boundsIn({ asked, select }: Flight, boxes: Boxes): Promise<Bounds | null> {
  if (asked !== null) return boundsOfLand(await boxes.land(asked));
  return select === null ? null : boxes.boundsOf(select);
}
