import {
  isItemCode,
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

/** A step as the map shows it. The language is not its own but the page's. */
export interface Scene {
  view: View;
  camera: Flight['to'];
  /** Parts of the step's view that cannot be shown, and were left out. */
  problems: QueryProblem[];
}

interface Setting {
  /** Whether the strategy has an item of this code. */
  isItem: (code: string) => boolean;
  /** Ids of places and projects that are no more, as far as is known. */
  gone: readonly string[];
}

/** Where somebody writes: of these a stage shows the map alone. */
const desks: readonly Panel[] = ['edit', 'import', 'linker'];

/** What a step shows; what of its view cannot be shown is left out and told, and the rest plays. */
export function sceneOf(step: StoryStep, { isItem, gone }: Setting): Scene {
  const { view, problems } = readView(viewOfStep(step));
  const { filter, select } = view;
  const isThere = (ref: string) =>
    isItemCode(ref) ? isItem(ref) : !gone.some((id) => ref === id || ref === `project:${id}`);
  const known = (refs: string[]) => refs.filter(isThere);
  const lost = (parameter: string, refs: readonly string[]): QueryProblem[] =>
    refs.filter((ref) => !isThere(ref)).map((value) => ({ parameter, value }));
  return {
    view: {
      ...view,
      panel: desks.includes(view.panel) ? 'map' : view.panel,
      filter: { ...filter, item: known(filter.item), place: known(filter.place) },
      select: select !== null && isThere(select) ? select : null,
    },
    camera: cameraIn(step.view),
    problems: [
      ...problems.filter(({ parameter }) => parameter !== 'lang'),
      ...lost('item', filter.item),
      ...lost('place', filter.place),
      ...lost('select', select === null ? [] : [select]),
    ],
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

/** How the camera goes to a scene. */
export const flightTo = ({ view, camera }: Scene, milliseconds: number): Flight => ({
  to: camera,
  select: view.select,
  hasBench: isOnWorkbench(view.panel),
  milliseconds,
});
