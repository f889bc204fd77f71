import type { GoalCode } from '@stratlas/seeds/goals';
import type { Palette } from '../../../map/palette.ts';
import { drawPin } from '../draw-pin.ts';
import type { Area } from '../layout.ts';
import { inks } from '../pen/inks.ts';
import { type Look, lineStep, type Pen } from '../pen/pen.ts';
import { type Entry, entriesOf, type Pin, pinRadii } from '../pins.ts';

/** A row of the table: a numbered pin and its places, or one thing that is there. */
export type TableRow =
  | { kind: 'pin'; pin: Pin; name: string; aside: string }
  | { kind: 'entry'; entry: Entry }
  | { kind: 'note'; text: string };

/**
 * All rows of the table: each pin is followed by what is at its places.
 * @param asideOf what is said of all that is at a pin; empty for nothing
 */
export function tableRows(
  pins: readonly Pin[],
  notes: readonly string[],
  asideOf: (pin: Pin) => string,
): TableRow[] {
  const rows = pins.flatMap((pin): TableRow[] => {
    const names = [...new Set(pin.spots.map(({ name }) => name).filter(Boolean))];
    return [
      { kind: 'pin', pin, name: names.join(', '), aside: asideOf(pin) },
      ...entriesOf(pin.spots).map((entry): TableRow => ({ kind: 'entry', entry })),
    ];
  });
  return [...rows, ...notes.map((text): TableRow => ({ kind: 'note', text }))];
}

/** Draws rows into a column. @returns how many of them had room */
export function drawColumn(
  pen: Pen,
  rows: readonly TableRow[],
  box: Area,
  look: { grown: number; palette: Palette },
): number {
  let y = box.y;
  for (const [at, row] of rows.entries()) {
    const height = heightOf(pen, row, box.width, look.grown);
    // A pin stays with the first thing that is there.
    const next = rows[at + 1];
    const kept = row.kind === 'pin' && next ? heightOf(pen, next, box.width, look.grown) : 0;
    if (y + height + kept > box.y + box.height && at > 0) return at;
    drawRow(pen, row, { ...box, y }, look);
    y += height;
  }
  return rows.length;
}

/** In millimetres on A4: what stands before a text, and above a pin. */
const indent = 7;
/** Of a CSS pixel of the numbers beside the text. */
const numberUnit = 0.215;
const above = 1.6;

const nameLook = (grown: number): Look => ({ size: 7.6 * grown, weight: 'bold' });
const textLook = (grown: number): Look => ({ size: 6.8 * grown });
const asideLook = (grown: number): Look => ({ size: 6.2 * grown, color: inks.quiet });

/** A text of the strategy may fill a page; its beginning tells which it is. */
const mostLines = 4;

function heightOf(pen: Pen, row: TableRow, width: number, grown: number): number {
  const inner = width - indent * grown;
  const tall = (text: string, look: Look, most: number) =>
    Math.min(pen.linesOf(text, inner, look).length, most) * lineStep(look);
  if (row.kind === 'pin') {
    const aside = row.aside === '' ? 0 : tall(row.aside, asideLook(grown), 2);
    return (above + 0.4) * grown + tall(row.name, nameLook(grown), 3) + aside;
  }
  if (row.kind === 'note') return above * grown + tall(row.text, asideLook(grown), 8);
  const { entry } = row;
  const aside = entry.aside === '' ? 0 : tall(entry.aside, asideLook(grown), 2);
  return tall(textOf(entry), textLook(grown), mostLines) + aside + 0.8 * grown;
}

const textOf = ({ code, text }: Entry): string => (code === '' ? text : `${code}  ${text}`);

function drawRow(
  pen: Pen,
  row: TableRow,
  box: Area,
  { grown, palette }: { grown: number; palette: Palette },
): void {
  const inner = { x: box.x + indent * grown, y: box.y, width: box.width - indent * grown };
  if (row.kind === 'note') {
    pen.paragraph(row.text, { ...inner, y: box.y + above * grown }, asideLook(grown), 8);
  } else if (row.kind === 'pin') {
    const y = box.y + above * grown;
    const middle = [box.x + 2.4 * grown, y + lineStep(nameLook(grown)) / 2] as const;
    const least = { ...row.pin, radius: pinRadii[0] ?? 0 };
    drawPin(pen, least, middle, { unit: numberUnit * grown, palette });
    const high = pen.paragraph(row.name, { ...inner, y }, nameLook(grown), 3);
    if (row.aside !== '') {
      pen.paragraph(row.aside, { ...inner, y: y + high }, asideLook(grown), 2);
    }
  } else {
    const { entry } = row;
    const ink = palette.goals[entry.goal as GoalCode];
    if (ink) pen.disc([inner.x - 1.8 * grown, box.y + 1.5 * grown], 0.6 * grown, ink);
    const high = pen.paragraph(textOf(entry), inner, textLook(grown), mostLines);
    if (entry.aside !== '') {
      pen.paragraph(entry.aside, { ...inner, y: box.y + high }, asideLook(grown), 2);
    }
  }
}
