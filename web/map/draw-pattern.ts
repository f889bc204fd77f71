import type { Icon } from './icons.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export const isPattern = ({ shape }: Icon): boolean => shape === 'hatch' || shape === 'stipple';

/** Paints a tile that goes on over its edges without a seam. */
export function drawPattern(context: Context, { shape, size, stroke }: Icon): void {
  context.strokeStyle = stroke;
  context.fillStyle = stroke;
  if (shape === 'hatch') drawHatch(context, size);
  else drawDots(context, size);
}

/** One line through the tile, and the corners of its neighbours'. */
function drawHatch(context: Context, size: number): void {
  context.lineWidth = 1.1;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
  }
  context.stroke();
}

/** Two dots, so that the rows are set off against each other. */
function drawDots(context: Context, size: number): void {
  for (const at of [size / 4, (3 * size) / 4]) {
    context.beginPath();
    context.arc(at, at, 0.75, 0, 2 * Math.PI);
    context.fill();
  }
}
