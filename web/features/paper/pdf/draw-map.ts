import type { PDFImage } from '@cantoo/pdf-lib';
import type { GoalCode } from '@stratlas/seeds/goals';
import type { Palette } from '../../../map/palette.ts';
import type { Picture } from '../../../map/picture/draw-picture.ts';
import type { Area } from '../layout.ts';
import { type Pin, pinRadius } from '../pins.ts';
import { inks } from './inks.ts';
import { type Pen, pointsPerMillimetre } from './pen.ts';

/** Puts the picture into its box, and over it its names as text and its numbered pins. */
export function drawMap(
  pen: Pen,
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
  for (const pin of pins) drawPin(pen, pin, { box, unit, palette });
  pen.box(box, null, { color: inks.quiet, width: 0.5 });
}

/** White on the goal's colour, or on ink where several goals meet. */
function drawPin(
  pen: Pen,
  { at: [x, y], number, goal }: Pin,
  { box, unit, palette }: { box: Area; unit: number; palette: Palette },
): void {
  const middle = [box.x + x * unit, box.y + y * unit] as const;
  const ink = palette.goals[goal as GoalCode] ?? inks.ink;
  pen.disc(middle, pinRadius * unit, ink, {
    color: palette.halo,
    width: 1.2 * unit * pointsPerMillimetre,
  });
  const text = String(number);
  const size = (text.length > 2 ? 8.5 : 11) * unit * pointsPerMillimetre;
  const look = { size, weight: 'bold', color: '#ffffff' } as const;
  pen.write(
    text,
    middle[0] - pen.widthOf(text, look) / 2,
    middle[1] + 0.36 * (size / pointsPerMillimetre),
    look,
  );
}
