import { useEffect, useState } from 'react';
import { hasLegendBelow } from '../../map/stage-camera.ts';
import { flightStore } from '../../state/flight.ts';
import { viewStore } from '../../state/view-store.ts';

export const screenNow = () => ({ width: window.innerWidth, height: window.innerHeight });

/** How large the window is; the map keeps its step in sight when that changes. */
export function useScreen(): { width: number; height: number } {
  const [size, setSize] = useState(screenNow);
  useEffect(() => {
    const follow = () => {
      setSize(screenNow());
      // The map measures itself in the same event, perhaps after us.
      requestAnimationFrame(refit);
    };
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return size;
}

/** Signs grow with the screen, and the camera stays on what the step shows. */
function refit(): void {
  viewStore.setState(({ view }) => ({ view: { ...view } }));
  const { flight, isMoved } = flightStore.getState();
  if (flight === null || isMoved) return;
  const hasLegend = hasLegendBelow(screenNow(), flight.hasBench);
  flightStore.setState({ flight: { ...flight, hasLegend, milliseconds: 0 } });
}
