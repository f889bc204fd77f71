import { readNear, type View, writeNear } from '@stratlas/server/contract';
import { isEmbedded } from '../state/embedded.ts';
import { changeView, viewStore } from '../state/view-store.ts';
import type { AtlasMap } from './atlas-map.ts';
import { type Circle, shapeOf } from './circle.ts';
import type { CircleHandles } from './circle-handles.ts';
import type { LandShape } from './layers/near.ts';

interface Hands {
  /** Shows this land until the answer about it has come; with null the one that is asked about. */
  preview: (land: LandShape | null) => void;
  /** Says that the next land was made on the map itself, so that the camera stays. */
  keepCamera: () => void;
}

/** Gives the circle that is asked about handles on the map. @returns the end of it */
export function bindCircle(map: AtlasMap, { preview, keepCamera }: Hands): () => void {
  let handles: Promise<CircleHandles> | null = null;
  let frame = 0;
  const onMove = (circle: Circle) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => preview(shapeOf(circle)));
  };
  const onDone = (circle: Circle) => {
    cancelAnimationFrame(frame);
    const near = writeNear({ kind: 'circle', ...circle });
    const isMoved = near !== viewStore.getState().view.near;
    preview(isMoved ? shapeOf(circle) : null);
    if (!isMoved) return;
    keepCamera();
    changeView({ near });
  };
  const follow = async () => {
    if (handles === null && circleOf(viewStore.getState().view) === null) return;
    handles ??= map.circleHandles({ onMove, onDone });
    (await handles).show(circleOf(viewStore.getState().view));
  };
  // Without handles the circle has its field of kilometres all the same.
  const attempt = () => void follow().catch(() => undefined);
  if (isEmbedded()) return () => undefined;
  attempt();
  return viewStore.subscribe(attempt);
}

function circleOf({ panel, near }: View): Circle | null {
  const land = panel === 'ask' && near !== null ? readNear(near) : null;
  return land?.kind === 'circle' ? land : null;
}
