import { useStore } from 'zustand';
import { hasLegendBelow } from '../../map/stage-camera.ts';
import { flightStore, flyTo } from '../../state/flight.ts';
import { isOnWorkbench } from '../../state/panels.ts';
import { useView, viewStore } from '../../state/view-store.ts';
import { layOut } from './lay-out.ts';
import { flightTo, isLeft, type Scene, setTimes, viewOn } from './step-scene.ts';
import { screenNow } from './use-screen.ts';

/** Puts a scene on the map. The camera goes first: to filter takes longer than to begin to move. */
export function showScene(scene: Scene, time: keyof typeof setTimes): void {
  const hasBench = isOnWorkbench(scene.view.panel);
  layOut(hasBench);
  flyTo(flightTo(scene, setTimes[time], hasLegendBelow(screenNow(), hasBench)));
  viewStore.setState(({ view }) => ({ view: viewOn(view, scene), problems: [] }));
}

/** Whether somebody looks at something else than the scene. */
export function useIsExploring(scene: Scene | null): boolean {
  const isMoved = useStore(flightStore, (state) => state.isMoved);
  const hasLeft = useView((view) => scene !== null && isLeft(view, scene));
  return isMoved || hasLeft;
}
