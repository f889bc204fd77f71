import type { PDFImage } from '@cantoo/pdf-lib';
import type { Palette } from '../../../map/palette.ts';
import type { Picture } from '../../../map/picture/draw-picture.ts';
import { drawPin } from '../draw-pin.ts';
import type { Area } from '../layout.ts';
import { inks } from '../pen/inks.ts';
import { pointsPerMillimetre } from '../pen/pen.ts';
import type { Pin } from '../pins.ts';
import type { PdfPen } from './pdf-pen.ts';

/** Puts the picture into its box, and over it its names as text and its numbered pins. */
export function drawMap(
  pen: PdfPen,
  { image, picture, pins }: { image: PDFImage; picture: Picture; pins: readonly Pin[] },
  box: Area,
  palette: Palette,
): void {
  pen.image(image, box);
  const unit = box.width / picture.shot.width;
  const points = unit * pointsPerMillimetre;
  for (const { text, look, x, y, turn } of picture.labels) {
    const { size, weight, color, opacity, spacing } = look;
    pen.write(
      text,
      box.x + x * unit,
      box.y + y * unit,
      { size: size * points, weight, color },
      { opacity, turn, spacing: spacing * points },
    );
  }
  // The larger ones lie below, so that each number can be read.
  for (const pin of pins.toSorted((a, b) => b.radius - a.radius)) {
    const [x, y] = pin.at;
    drawPin(pen, pin, [box.x + x * unit, box.y + y * unit], { unit, palette });
  }
  pen.box(box, null, { color: inks.quiet, width: 0.5 });
}
