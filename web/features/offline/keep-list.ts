import {
  commonRequests,
  detailRequests,
  emptyView,
  firstTiles,
  readView,
  type StoryAnswer,
  type StoryStep,
  signQuery,
  tilesAround,
  type View,
  viewOfStep,
  viewReferences,
  viewRequests,
} from '@stratlas/server/contract';
import { isOnWorkbench, tellsProjects } from '../../state/panels.ts';
import { cameraIn } from '../stage/step-scene.ts';

/** What of the data is kept for when there is no network. */
export interface Keepable {
  /** Codes of the strategy's items. */
  items: readonly string[];
  /** The first of the projects, by id. */
  projects: readonly string[];
  stories: readonly Pick<StoryAnswer, 'id' | 'steps'>[];
}

/**
 * Addresses of the server's answers that the atlas needs without a network, each once, the most
 * needed first: what it begins with, every step of the stories, all panels of the whole, and the
 * details of single things.
 */
export function keepList({ items, projects, stories }: Keepable): string[] {
  return [
    ...new Set([
      ...commonRequests,
      ...firstTiles(),
      '/api/stories',
      ...stories.flatMap(({ id, steps }) => [`/api/stories/${id}`, ...steps.flatMap(stepRequests)]),
      ...viewRequests(emptyView),
      ...detailRequests({ items, places: [], funders: [], projects }),
    ]),
  ];
}

/** What a stage asks for a step: less than the atlas, whose panels it has not. */
export function stepRequests(step: StoryStep): string[] {
  const { view } = readView(viewOfStep(step));
  const { places, projects } = viewReferences(view);
  return [
    ...places.map((id) => `/api/places/${id}`),
    ...projects.map((id) => `/api/projects/${id}`),
    ...viewRequests(view).filter((path) => isOnWorkbench(view.panel) || isOnStage(path, view)),
    ...(tellsProjects(view.panel) ? tilesOf(view, step.view) : []),
  ];
}

/** The picture of the next step, and what shades the map or lies on it. */
const isOnStage = (path: string, view: View): boolean =>
  path.startsWith('/api/picture.svg?') ||
  (view.shade && path.startsWith('/api/regions?')) ||
  path.startsWith('/api/ask?');

/** The signs around what the author saw, on a screen that may be larger or smaller; of the whole oblast where a step has no camera. */
function tilesOf(view: View, address: string): string[] {
  const [camera, query] = [cameraIn(address), signQuery(view)];
  const tiles = camera === null ? firstTiles() : tilesAround(camera);
  return tiles.map((path) => (query === '' ? path : `${path}?${query}`));
}
