import { drawingStore, endDrawing } from '../state/drawing.ts';
import type { AtlasMap } from './atlas-map.ts';
import type { Pencil } from './pencil.ts';

/** Gives the map a pencil when something is to be drawn or shown, and not before. @returns the end of it */
export function bindDrawing(map: AtlasMap): () => void {
  let pencil: Promise<Pencil> | null = null;
  const take = () => {
    pencil ??= map.pencil((geometry) => {
      const { wish } = drawingStore.getState();
      endDrawing();
      wish?.onDone(geometry);
    });
    return pencil;
  };
  const follow = async (before: { wish: unknown; shapes: unknown }) => {
    const { shapes, wish: asked } = drawingStore.getState();
    if (pencil === null && asked === null && shapes.length === 0) return;
    const hand = await take();
    const { wish } = drawingStore.getState();
    if (shapes !== before.shapes) hand.show(shapes);
    if (wish === before.wish) return;
    if (wish === null) hand.rest();
    else hand.start(wish.tool);
  };
  const attempt = (before: { wish: unknown; shapes: unknown }) =>
    void follow(before).catch(() => {
      const { wish } = drawingStore.getState();
      endDrawing();
      wish?.onDone(null);
    });
  attempt({ wish: null, shapes: [] });
  return drawingStore.subscribe((_, before) => attempt(before));
}
