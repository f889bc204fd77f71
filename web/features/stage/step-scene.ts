import {
  type Panel,
  type QueryProblem,
  readView,
  type StoryStep,
  type View,
  viewOfStep,
  writeView,
} from '@stratlas/server/contract';
import type { Flight } from '../../state/flight.ts';
import { isOnWorkbench } from '../../state/panels.ts';
import { type Setting, withoutGone } from './without-gone.ts';

/** A step as the map shows it. The language is not its own but the page's. */
export interface Scene {
  view: View;
  camera: Flight['to'];
  /** Parts of the step's view that cannot be shown, and were left out. */
  problems: QueryProblem[];
}

/** Where somebody writes: of these a stage shows the map alone. */
const desks: readonly Panel[] = ['edit', 'import', 'linker'];

/** What a step shows; what of its view cannot be shown is left out and told, and the rest plays. */
export function sceneOf(step: StoryStep, setting: Setting): Scene {
  const { view: written, problems } = readView(viewOfStep(step));
  const { view, problems: gone } = withoutGone(written, setting);
  return {
    view: { ...view, panel: desks.includes(view.panel) ? 'map' : view.panel },
    camera: cameraIn(step.view),
    problems: [...problems.filter(({ parameter }) => parameter !== 'lang'), ...gone],
  };
}

type Own = Pick<View, 'lang' | 'unknown'>;

/** The scene's view on a page that speaks its own language and has an address of its own. */
export const viewOn = ({ lang, unknown }: Own, { view }: Scene): View => ({
  ...view,
  lang,
  unknown,
});

/** Whether somebody has left the scene: for another filter, selection, layer or panel. */
export const isLeft = (view: View, scene: Scene): boolean =>
  writeView(view) !== writeView(viewOn(view, scene));

/** The camera of an address that ends in `#map=zoom/lat/lon`; null for none, and for what is none. */
export function cameraIn(address: string): Flight['to'] {
  const written = /#(?:[^#]*&)?map=([^&#]*)/.exec(address)?.[1];
  const [zoom, lat, lon] = (written ?? '').split('/').map(Number);
  const isRight = [zoom, lat, lon].every((part) => Number.isFinite(part));
  if (!isRight || Math.abs(lat ?? 91) > 85 || Math.abs(lon ?? 181) > 180) return null;
  return { zoom: zoom ?? 0, lat: lat ?? 0, lon: lon ?? 0 };
}

/** In ms: the set time of a change of step, and of the way back from where somebody has looked. */
export const setTimes = { step: 2000, back: 1000, none: 0 } as const;

/** Of a set time so much is left for the last frame, which is drawn sharp. */
const landing = 200;

/**
 * How the camera goes to a scene.
 * @param time until the map shows it, in ms; 0 for at once
 * @param hasLegend whether the legend lies over the lower edge of the map
 */
export const flightTo = ({ view, camera }: Scene, time: number, hasLegend: boolean): Flight => ({
  to: camera,
  asked: view.panel === 'ask' && view.near !== null ? view : null,
  select: view.select,
  hasBench: isOnWorkbench(view.panel),
  hasLegend,
  milliseconds: Math.max(0, time - landing),
});
