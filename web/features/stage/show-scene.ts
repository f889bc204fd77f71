import { useStore } from 'zustand';
import { flightStore, flyTo } from '../../state/flight.ts';
import { useView, viewStore } from '../../state/view-store.ts';
import { flightTo, isLeft, type Scene, viewOn } from './step-scene.ts';

/** In ms: the set time of a change of step, and of the way back from where somebody has looked. */
export const flightTimes = { step: 1800, back: 900, none: 0 } as const;

/** Puts a scene on the map. The camera goes first: to filter takes longer than to begin to move. */
export function showScene(scene: Scene, time: keyof typeof flightTimes): void {
  flyTo(flightTo(scene, flightTimes[time]));
  viewStore.setState(({ view }) => ({ view: viewOn(view, scene), problems: [] }));
}

/** Whether somebody looks at something else than the scene. */
export function useIsExploring(scene: Scene | null): boolean {
  const isMoved = useStore(flightStore, (state) => state.isMoved);
  const hasLeft = useView((view) => scene !== null && isLeft(view, scene));
  return isMoved || hasLeft;
}
