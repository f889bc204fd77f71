import type { View } from '@stratlas/server/contract';
import { type Glance, glanceStore } from '../state/glance.ts';
import type { MapData } from './bind-map.ts';
import type { Bounds } from './camera.ts';
import { boundsOfLand, type LandShape } from './layers/near.ts';

/** What the map does for it. */
interface Hands {
  redraw: () => void;
  look: (bounds: Bounds) => void;
}

/**
 * The land that the last view asked about; an answer that comes too late is let go.
 * @param stays true where the address says itself where the camera stands
 */
export function landBy({ land }: Pick<MapData, 'land'>, { redraw, look }: Hands, stays: boolean) {
  let shape: LandShape | null = null;
  let sketch: LandShape | null = null;
  let wanted: string | null = null;
  let cameraStays = stays;
  const show = (next: LandShape | null, asked: string | null) => {
    if (wanted !== asked || (shape === next && sketch === null)) return;
    shape = next;
    sketch = null;
    redraw();
    if (shape !== null && !cameraStays) look(boundsOfLand(shape));
    cameraStays = false;
  };
  const follow = (view: View) => {
    const asked = view.panel === 'ask' ? view.near : null;
    if (asked === wanted) return;
    wanted = asked;
    if (asked === null) show(null, asked);
    else {
      void land(view).then(
        (next) => show(next, asked),
        () => show(null, asked), // The panel shows this failure.
      );
    }
  };
  const preview = (next: LandShape | null) => {
    sketch = next;
    redraw();
  };
  const keepCamera = () => {
    cameraStays = true;
  };
  return { now: () => sketch ?? shape, follow, preview, keepCamera };
}

/** Turns the map to what somebody only glances at, as long as it is that. @returns the end of it */
export function bindGlance(
  boundsOf: (glance: Glance) => Promise<Bounds | null>,
  look: (bounds: Bounds) => void,
): () => void {
  return glanceStore.subscribe(async ({ at }, before) => {
    if (at === null || at === before.at) return;
    const bounds = await boundsOf(at).catch(() => null);
    if (bounds && glanceStore.getState().at === at) look(bounds);
  });
}
