import { kindGlyphs } from '../../../map/icons.ts';
import type { Swatch } from '../../../map/layers.ts';
import type { Palette } from '../../../map/palette.ts';
import type { Area } from '../layout.ts';
import type { LegendRow } from '../legend.ts';
import { inks } from './inks.ts';
import { type Look, lineStep, type Pen } from './pen.ts';

interface LegendLook {
  grown: number;
  palette: Palette;
}

/** Draws rows from the top of a box, as many as have room. @returns where they end */
export function drawLegend(
  pen: Pen,
  rows: readonly LegendRow[],
  box: Area,
  look: LegendLook,
): number {
  const { grown } = look;
  let y = box.y;
  for (const [at, row] of rows.entries()) {
    const text = textLook(row, grown);
    const indent = isPlain(row) ? 0 : signWidth * grown;
    const width = box.width - indent;
    const height = pen.linesOf(row.text, width, text).length * lineStep(text);
    const before = row.kind === 'heading' && at > 0 ? 1.2 * grown : 0;
    if (y + before + height > box.y + box.height) break;
    y += before;
    if (!isPlain(row)) {
      drawSign(pen, row, [box.x + (signWidth * grown) / 2 - grown, y + lineStep(text) / 2], look);
    }
    y += pen.paragraph(row.text, { x: box.x + indent, y, width }, text) + 0.5 * grown;
  }
  return y;
}

/** In millimetres on A4. */
const signWidth = 10;

type Plain = Extract<LegendRow, { kind: 'heading' | 'note' }>;

const isPlain = (row: LegendRow): row is Plain => row.kind === 'heading' || row.kind === 'note';

function textLook({ kind }: LegendRow, grown: number): Look {
  if (kind === 'heading') return { size: 7.5 * grown, weight: 'bold' };
  if (kind === 'note') return { size: 6.2 * grown, color: inks.quiet };
  return { size: 7.2 * grown };
}

type Middle = readonly [x: number, y: number];

function drawSign(
  pen: Pen,
  row: Exclude<LegendRow, Plain>,
  middle: Middle,
  { grown, palette }: LegendLook,
): void {
  const [x, y] = middle;
  const patch = { x: x - 3.2 * grown, y: y - 1.2 * grown, width: 6.4 * grown, height: 2.4 * grown };
  const edge = { color: inks.quiet, width: 0.4 * grown };
  if (row.kind === 'disc') pen.disc(middle, 1.3 * grown, row.color);
  else if (row.kind === 'patch') pen.box(patch, row.color, edge);
  else if (row.kind === 'hatch') drawHatch(pen, patch, row.color, grown);
  else if (row.kind === 'swatch') drawSwatch(pen, row.swatch, middle, { grown, palette });
  else if (row.kind === 'pin') drawPinSign(pen, middle, grown);
  else
    pen.disc(middle, ringRadius(row.diameter) * grown, null, {
      color: inks.ink,
      width: 0.6 * grown,
    });
}

/** As large as on the map, where a CSS pixel is 1/120 of an inch on A4. */
const ringRadius = (diameter: number): number => (diameter / 2 / 120) * 25.4;

function drawPinSign(pen: Pen, middle: Middle, grown: number): void {
  pen.disc(middle, 1.5 * grown, inks.ink);
  const look = { size: 6 * grown, weight: 'bold', color: '#ffffff' } as const;
  pen.write('1', middle[0] - pen.widthOf('1', look) / 2, middle[1] + 0.75 * grown, look);
}

function drawSwatch(
  pen: Pen,
  swatch: Swatch,
  [x, y]: Middle,
  { grown, palette }: LegendLook,
): void {
  const color = String(palette[swatch.color]);
  const half = 3.2 * grown;
  if (swatch.kind === 'icon') {
    const side = 3.2 * grown;
    const glyph = (swatch.icon && kindGlyphs[swatch.icon]) ?? '';
    pen.path(glyph, { x: x - side / 2, y: y - side / 2, unit: side / 24 }, color);
  } else if (swatch.kind === 'line') {
    pen.line([x - half, y], [x + half, y], { color, width: 1.4 * grown });
  } else if (swatch.kind === 'dash') {
    const dash = [3 * grown, 2 * grown];
    pen.line([x - half, y], [x + half, y], { color, width: 1.4 * grown, dash });
  } else if (swatch.kind === 'stipple') {
    drawDots(pen, [x, y], color, grown);
  } else if (swatch.kind === 'fill') {
    pen.box({ x: x - half, y: y - 1.2 * grown, width: 2 * half, height: 2.4 * grown }, color);
  } else {
    pen.disc([x, y], 1.1 * grown, null, { color, width: 0.9 * grown });
  }
}

function drawDots(pen: Pen, [x, y]: Middle, color: string, grown: number): void {
  for (const step of [-2, -1, 0, 1, 2]) {
    const shift = step % 2 === 0 ? 0.5 : -0.5;
    pen.disc([x + step * 1.2 * grown, y + shift * grown], 0.25 * grown, color);
  }
}

function drawHatch(pen: Pen, { x, y, width, height }: Area, color: string, grown: number): void {
  const stroke = { color, width: 0.5 * grown };
  pen.box({ x, y, width, height }, null, stroke);
  const step = width / 5;
  for (let at = 0; at < 5; at++) {
    const from = x + at * step;
    pen.line([from, y + height], [Math.min(from + height, x + width), y], stroke);
  }
}
