import { isEmbedded } from '../state/embedded.ts';
import { isOnWorkbench, tellsProjects } from '../state/panels.ts';
import { isOnStage } from '../state/story-store.ts';
import { viewStore } from '../state/view-store.ts';
import {
  type Camera,
  paddingBesideEditor,
  paddingFor,
  paddingInFrame,
  paddingOnStage,
} from './camera.ts';

export const isEditing = () => viewStore.getState().view.panel === 'edit';

/** The folded bar of years, in pixels. */
const yearsHeight = 48;

/** Beside the details the shelf is narrow, and needs so many pixels more. */
const foldedShelf = 50;

const isNarrow = (width: number): boolean => 700 <= width && width < 1500;

/** How much of the map lies under the panels that are open now, in pixels. */
export function paddingNow(select: string | null): Camera['padding'] {
  const [width, height] = [window.innerWidth, window.innerHeight];
  if (isOnStage()) return paddingOnStage;
  if (isEmbedded()) return paddingInFrame(select !== null && width >= 700);
  if (isEditing()) return paddingBesideEditor(width, height);
  const { panel } = viewStore.getState().view;
  const padding = paddingFor(width, height, select !== null, isOnWorkbench(panel));
  const years = tellsProjects(panel) && width >= 700 ? yearsHeight : 0;
  const shelf = select !== null && isNarrow(width) ? foldedShelf : 0;
  return { ...padding, bottom: padding.bottom + years + shelf };
}
