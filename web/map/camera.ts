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
 * How much the cards cover: the tree on the left, the details on the right, the shelf below;
 * on a phone only the sheet.
 * @param width of the window in CSS pixels
 */
export function paddingFor(width: number, height: number, detailsOpen: boolean): Camera['padding'] {
  const room = 24;
  if (width < 700) return { top: 72, right: room, bottom: Math.round(height * 0.45), left: room };
  return { top: 72, right: detailsOpen ? 400 : room, bottom: 72, left: 368 };
}
