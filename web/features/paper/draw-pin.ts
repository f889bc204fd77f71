import type { Palette } from '../../map/palette.ts';
import { inks } from './pen/inks.ts';
import { type Pen, pointsPerMillimetre, type Spot } from './pen/pen.ts';
import { numberRadius, type Pin } from './pins.ts';

type PinLook = Pick<Pin, 'number' | 'goals' | 'radius'>;

/**
 * A ring in the colours of the goals of what is there, with the number in its middle.
 * @param unit millimetres of a CSS pixel
 */
export function drawPin(
  pen: Pen,
  { number, goals, radius }: PinLook,
  middle: Spot,
  { unit, palette }: { unit: number; palette: Palette },
): void {
  const edge = { color: palette.halo, width: 1.2 * unit * pointsPerMillimetre };
  pen.disc(middle, radius * unit, inks.ink, edge);
  const colors = [...Object.values(palette.goals), palette.object];
  const origin = { x: middle[0], y: middle[1], unit };
  for (const { from, to, at } of slicesOf(goals)) {
    if (to - from === 1) pen.disc(middle, radius * unit, colors[at] ?? inks.ink, edge);
    else pen.path(slicePath(from, to, radius), origin, colors[at] ?? inks.ink, edge);
  }
  pen.disc(middle, numberRadius * unit, palette.halo);
  drawNumber(pen, number, middle, unit);
}

function drawNumber(pen: Pen, number: number, [x, y]: Spot, unit: number): void {
  const text = String(number);
  const size = (text.length > 2 ? 8 : 10.5) * unit * pointsPerMillimetre;
  const look = { size, weight: 'bold', color: inks.ink } as const;
  const baseline = y + 0.36 * (size / pointsPerMillimetre);
  pen.write(text, x - pen.widthOf(text, look) / 2, baseline, look);
}

/** Parts of a whole one after the other, each with its place in the list. */
function slicesOf(counts: readonly number[]): { from: number; to: number; at: number }[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  let end = 0;
  return counts.flatMap((count, at) => {
    if (count === 0) return [];
    const from = end;
    end += count / whole;
    return [{ from, to: count === whole ? from + 1 : end, at }];
  });
}

/** A slice of a pie from the top, clockwise; the circle is 1. */
function slicePath(from: number, to: number, radius: number): string {
  const at = (part: number) =>
    [Math.sin(part * 2 * Math.PI), -Math.cos(part * 2 * Math.PI)]
      .map((one) => (one * radius).toFixed(3))
      .join(' ');
  const isLarge = to - from > 0.5 ? 1 : 0;
  return `M0 0L${at(from)}A${radius} ${radius} 0 ${isLarge} 1 ${at(to)}Z`;
}
