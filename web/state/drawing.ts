import type { DrawnGeometry } from '@stratlas/seeds/project';
import { createStore } from 'zustand/vanilla';

export type DrawTool = 'point' | 'line' | 'polygon';
/** A circle is nothing that a record keeps: it comes as its outline. */
export type PencilTool = DrawTool | 'circle';

/** Something that a person is asked to draw on the map. */
export interface DrawWish {
  tool: PencilTool;
  /** Told what was drawn; null where drawing is not possible. */
  onDone: (geometry: DrawnGeometry | null) => void;
}

export interface DrawingState {
  wish: DrawWish | null;
  /** What was drawn already and is to be seen. */
  shapes: readonly DrawnGeometry[];
}

/** Between those who want something drawn and the map, which alone can do it. */
export const drawingStore = createStore<DrawingState>()(() => ({ wish: null, shapes: [] }));

export const askToDraw = (wish: DrawWish): void => drawingStore.setState({ wish });

/** The click that ends a drawing is over by then, in milliseconds. */
const clickTime = 400;
let endedAt = Number.NEGATIVE_INFINITY;

export function endDrawing(): void {
  if (drawingStore.getState().wish !== null) endedAt = performance.now();
  drawingStore.setState({ wish: null });
}

/** Whether a click on the map belongs to a drawing, and so chooses nothing. */
export const isDrawing = (): boolean =>
  drawingStore.getState().wish !== null || performance.now() - endedAt < clickTime;

/** Shows these shapes on the map; the same ones again change nothing. */
export const showShapes = (shapes: readonly DrawnGeometry[]): void => {
  if (JSON.stringify(drawingStore.getState().shapes) !== JSON.stringify(shapes)) {
    drawingStore.setState({ shapes });
  }
};
