import { kindGlyphs } from '../../map/icons.ts';
import type { Swatch } from '../../map/layers.ts';
import type { Palette } from '../../map/palette.ts';
import { drawPin } from './draw-pin.ts';
import type { Area } from './layout.ts';
import type { LegendRow } from './legend.ts';
import { inks } from './pen/inks.ts';
import { type Look, lineStep, type Pen } from './pen/pen.ts';
import { pinRadii } from './pins.ts';

interface LegendLook {
  grown: number;
  palette: Palette;
}

/** Draws rows from the top of a box, as many as have room. @returns where they end, and how many they are */
export function drawLegend(
  pen: Pen,
  rows: readonly LegendRow[],
  box: Area,
  look: LegendLook,
): { end: number; count: number } {
  const { grown } = look;
  let y = box.y;
  for (const [at, row] of rows.entries()) {
    const { before, height, indent, sink } = roomOf(pen, row, box.width, grown);
    if (y + before + height > box.y + box.height) return { end: y, count: at };
    y += at === 0 ? 0 : before;
    const text = textLook(row, grown);
    const middle = y + sink + lineStep(text) / 2;
    if (!isPlain(row)) drawSign(pen, row, [box.x + indent / 2 - grown, middle], look);
    const words = { x: box.x + indent, y: y + sink, width: box.width - indent };
    pen.paragraph(row.text, words, text);
    y += height + 0.5 * grown;
  }
  return { end: y, count: rows.length };
}

/** How high all rows are in a column of this width. */
export const legendHeight = (
  pen: Pen,
  rows: readonly LegendRow[],
  width: number,
  grown: number,
): number =>
  rows
    .map((row) => roomOf(pen, row, width, grown))
    .reduce(
      (sum, { before, height }, at) => sum + (at === 0 ? 0 : before) + height + 0.5 * grown,
      0,
    );

const diameterOf = (row: LegendRow): number =>
  row.kind === 'ring' ? row.diameter : row.kind === 'pin' ? 2 * (pinRadii[0] ?? 0) : 0;

/** What a row takes, in millimetres; beside a sign higher than its words these sink to its middle. */
function roomOf(pen: Pen, row: LegendRow, width: number, grown: number) {
  const look = textLook(row, grown);
  const indent = isPlain(row) ? 0 : signWidth * grown;
  const text = pen.linesOf(row.text, width - indent, look).length * lineStep(look);
  const sign = 2 * ringRadius(diameterOf(row)) * grown;
  const height = Math.max(text, sign);
  const before = row.kind === 'heading' ? 1.2 * grown : 0;
  return { before, height, indent, sink: (height - text) / 2 };
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
  else if (row.kind === 'pin') {
    const pin = { number: 1, goals: [1, 1, 1, 1, 0], radius: pinRadii[0] ?? 0 };
    drawPin(pen, pin, middle, { unit: ringRadius(2) * grown, palette });
  } else
    pen.disc(middle, ringRadius(row.diameter) * grown, null, {
      color: inks.ink,
      width: 0.6 * grown,
    });
}

/** As large as on the map, where a CSS pixel is 1/120 of an inch on A4. */
const ringRadius = (diameter: number): number => (diameter / 2 / 120) * 25.4;

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
