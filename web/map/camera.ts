/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

export interface Camera {
  bounds: Bounds;
  /** Pixels that panels cover on each side. */
  padding: { top: number; right: number; bottom: number; left: number };
}

/** The oblast with a little room around it. */
export const oblastBounds: Bounds = [37.85, 47.8, 40.25, 50.15];

/** The box around boxes; null where there are none. */
export function around(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

/**
 * How much the cards cover: the tree on the left, the details on the right, the shelf and
 * the workbench below;
 * on a phone the sheet, the credits on it, and a header of two rows.
 * @param width of the window in CSS pixels
 */
export function paddingFor(
  width: number,
  height: number,
  detailsOpen: boolean,
  benchOpen = false,
): Camera['padding'] {
  const room = 24;
  if (width < 700)
    return { top: 112, right: room, bottom: Math.round(height * 0.45) + 48, left: room };
  const [top, shelf] = [72, 72];
  const bench = benchOpen ? Math.round((height - top - shelf) * benchHeight) : 0;
  return { top, right: detailsOpen ? 400 : room, bottom: shelf + bench, left: 368 };
}

/** Of what is left between the bar and the shelf, as `Workbench.module.css` has it. */
const benchHeight = 0.64;

/** In a frame only a line above and a line below cover the map. */
export const paddingInFrame = (detailsOpen: boolean): Camera['padding'] => ({
  top: 64,
  right: detailsOpen ? 400 : 24,
  bottom: 72,
  left: 24,
});

/** On a stage the map lies beside the words and not behind them. */
export const paddingOnStage: Camera['padding'] = { top: 24, right: 24, bottom: 24, left: 24 };

/** The editor covers the left of a wide window; on a phone it makes way when the map is needed. */
export function paddingBesideEditor(width: number, height: number): Camera['padding'] {
  const room = 48;
  if (width < 700) return paddingFor(width, height, false);
  return { top: 72 + room, right: room, bottom: room, left: editorWidth(width) + room };
}

/** As wide as a form needs, and never more than leaves room for a map. */
const editorWidth = (width: number): number => Math.min(760, width * 0.6);
