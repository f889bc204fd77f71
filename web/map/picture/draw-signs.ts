import { paintIcon } from '../draw-icon.ts';
import { iconFor } from '../icons.ts';
import type { Palette } from '../palette.ts';
import { fontOf } from './letters.ts';
import type { Box, Label } from './place-labels.ts';
import type { Sign } from './read-signs.ts';

/** Paints signs as sharp as the canvas is, from bottom to top. @returns where names may not lie */
export function drawSigns(
  context: CanvasRenderingContext2D,
  signs: readonly Sign[],
  palette: Palette,
): Box[] {
  return signs.flatMap(({ icon: name, at: [x, y], scale, isObstacle }) => {
    const icon = iconFor(name, palette);
    if (icon === null) return [];
    const side = icon.size * scale;
    context.save();
    context.translate(x - side / 2, y - side / 2);
    context.scale(scale, scale);
    paintIcon(context, icon);
    context.restore();
    return isObstacle ? [{ x: x - side / 2, y: y - side / 2, width: side, height: side }] : [];
  });
}

/** The light around the letters; the letters themselves come over it, as text or painted. */
export function drawHalos(context: CanvasRenderingContext2D, labels: readonly Label[]): void {
  context.lineJoin = 'round';
  for (const { text, look, x, y, turn } of labels) {
    if (look.haloWidth === 0) continue;
    write(context, { look, x, y, turn }, () => {
      context.lineWidth = look.haloWidth * 2;
      context.strokeStyle = look.halo;
      context.strokeText(text, 0, 0);
    });
  }
}

export function drawLetters(context: CanvasRenderingContext2D, labels: readonly Label[]): void {
  for (const { text, look, x, y, turn } of labels) {
    write(context, { look, x, y, turn }, () => {
      context.globalAlpha = look.opacity;
      context.fillStyle = look.color;
      context.fillText(text, 0, 0);
    });
  }
}

function write(
  context: CanvasRenderingContext2D,
  { look, x, y, turn }: Omit<Label, 'text'>,
  draw: () => void,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  context.font = fontOf(look);
  context.letterSpacing = `${look.spacing}px`;
  draw();
  context.restore();
}
