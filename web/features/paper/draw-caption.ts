import { palettes } from '../../map/palette.ts';
import type { Picture } from '../../map/picture/draw-picture.ts';
import { fontOf } from '../../map/picture/letters.ts';
import type { Caption } from './caption.ts';
import { wrap } from './pdf/wrap.ts';

const { name: ink, quietName: quiet, halo } = palettes.light;
const look = { size: 10, weight: 'regular' } as const;
const lineHeight = 13;
const edge = 8;

/** Lines of the caption in CSS pixels, from the lower left corner up. */
export function captionLines(
  context: CanvasRenderingContext2D,
  { text, bar }: Caption,
  width: number,
): string[] {
  context.font = fontOf(look);
  context.letterSpacing = '0px';
  const room = Math.max(80, width - 3 * edge - bar.length - 70);
  return wrap(text, room, (part) => context.measureText(part).width);
}

/** Writes the caption along the lower edge of a picture, on ground that lets it be read. */
export function drawCaption({ canvas, shot, density }: Picture, caption: Caption): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(density, 0, 0, density, 0, 0);
  const lines = captionLines(context, caption, shot.width);
  const height = lines.length * lineHeight + edge;
  const top = shot.height - height;
  context.globalAlpha = 0.86;
  context.fillStyle = halo;
  context.fillRect(0, top, shot.width, height);
  context.globalAlpha = 1;
  context.fillStyle = quiet;
  lines.forEach((line, row) => {
    context.fillText(line, edge, top + edge / 2 + (row + 0.78) * lineHeight);
  });
  drawBar(context, caption, shot);
}

function drawBar(
  context: CanvasRenderingContext2D,
  { bar: { length, words } }: Caption,
  { width, height }: { width: number; height: number },
): void {
  const [right, y] = [width - edge, height - edge];
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(right - length, y - 4);
  context.lineTo(right - length, y);
  context.lineTo(right, y);
  context.lineTo(right, y - 4);
  context.stroke();
  context.fillText(words, right - length - context.measureText(words).width - 6, y);
}
