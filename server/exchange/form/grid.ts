import type { PDFFont } from '@cantoo/pdf-lib';
import { page, type Sheet } from './sheet.ts';
import { wrap } from './wrap.ts';

export interface Cell {
  text: string;
  isBold?: boolean;
  isNumber?: boolean;
}

/** How a table is set: widths of its columns in points, size of its letters, room around them. */
export interface GridLook {
  widths: readonly number[];
  size: number;
  padding: number;
}

const leading = 1.25;

interface Column {
  lines: string[];
  font: PDFFont;
  isNumber: boolean;
}

/** Writes one row with its rules; what does not fit goes on with its other lines on the next page. */
export function writeRow(sheet: Sheet, cells: readonly Cell[], look: GridLook): void {
  const columns = cells.map((cell, index) => columnOf(sheet, cell, index, look));
  const [lineHeight, frame] = [look.size * leading, 2 * look.padding];
  const all = Math.max(...columns.map(({ lines }) => lines.length));
  const isShort = all * lineHeight + frame < 160;
  if (sheet.room < (isShort ? all * lineHeight + frame : 2 * lineHeight + frame)) sheet.turn();
  for (let from = 0; from < all; ) {
    const fitting = Math.max(1, Math.floor((sheet.room - frame) / lineHeight));
    const to = Math.min(all, from + fitting);
    writeLines(sheet, columns, from, to, look);
    from = to;
    if (from < all) sheet.turn();
  }
}

function columnOf(sheet: Sheet, cell: Cell, index: number, look: GridLook): Column {
  const font = cell.isBold ? sheet.fonts.bold : sheet.fonts.regular;
  const width = (look.widths[index] ?? 0) - 2 * look.padding;
  const lines = wrap(cell.text, width, (text) => font.widthOfTextAtSize(text, look.size));
  return { lines, font, isNumber: cell.isNumber ?? false };
}

function writeLines(
  sheet: Sheet,
  columns: readonly Column[],
  from: number,
  to: number,
  { widths, size, padding }: GridLook,
): void {
  const [top, bottom] = [sheet.y, sheet.y + (to - from) * size * leading + 2 * padding];
  let x = page.left;
  columns.forEach(({ lines, font, isNumber }, index) => {
    const width = widths[index] ?? 0;
    lines.slice(from, to).forEach((line, at) => {
      const indent = isNumber ? width - padding - font.widthOfTextAtSize(line, size) : padding;
      sheet.write(line, x + indent, top + padding + at * size * leading, size, font);
    });
    sheet.line(x, top, x, bottom);
    x += width;
  });
  sheet.line(x, top, x, bottom);
  sheet.line(page.left, top, x, top);
  sheet.line(page.left, bottom, x, bottom);
  sheet.y = bottom;
}
