import { cellName } from '../columns/cell-name.ts';
import type { Column, Value } from '../columns/column.ts';
import { decimalOf } from '../columns/value.ts';
import { type CellStyle, cellStyles } from './xlsx-parts.ts';
import { escapeXml } from './xml.ts';

/** A spreadsheet's cell holds no more; what is longer stays as it was when the sheet comes back. */
const maxCharacters = 32_767;
export const leftAsItIs = '…';

/** Programs for tables keep fifteen digits. */
const maxExactMinor = 999_999_999_999_999;

interface Cell {
  type: 'inlineStr' | 'n';
  style: CellStyle;
  content: string;
}

function text(value: string, style: CellStyle): Cell {
  const kept = value.length > maxCharacters ? leftAsItIs : value;
  // `_x0041_` would be read as the letter of that number.
  const literal = escapeXml(kept).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return { type: 'inlineStr', style, content: `<is><t xml:space="preserve">${literal}</t></is>` };
}

const number = (value: string | number, style: CellStyle): Cell => ({
  type: 'n',
  style,
  content: `<v>${value}</v>`,
});

const day = 24 * 60 * 60 * 1000;
/** Spreadsheets count days from here, rightly since March 1900. */
const dayZero = Date.UTC(1899, 11, 30);

const isWholeDate = (value: string): boolean => /^(?:19[1-9]|2)\d\d?\d?-\d\d-\d\d$/.test(value);

/** A cell with a type: a number, a sum, a date, or a text that is never a formula. */
function typed(kind: Column['kind'], value: string | number): Cell {
  if (typeof value === 'string') {
    if (kind === 'date' && isWholeDate(value)) {
      return number((Date.parse(value) - dayZero) / day, 'date');
    }
    return text(value, /^[=+\-@\t\r]/.test(value) ? 'literal' : 'plain');
  }
  if (kind !== 'money') return number(value, 'plain');
  return value > maxExactMinor
    ? text(decimalOf(value), 'plain')
    : number(decimalOf(value), 'money');
}

/** A row of a sheet; empty cells are left out. @param rowNumber from 1 */
export function xlsxRow(
  rowNumber: number,
  values: readonly Value[],
  kindOf: (column: number) => Column['kind'] | 'heading',
): string {
  let cells = '';
  values.forEach((value, index) => {
    if (value === null || value === '') return;
    const kind = kindOf(index);
    const cell = kind === 'heading' ? text(String(value), 'heading') : typed(kind, value);
    cells += `<c r="${cellName(rowNumber, index)}" t="${cell.type}" s="${cellStyles[cell.style]}">${cell.content}</c>`;
  });
  return `<row r="${rowNumber}">${cells}</row>`;
}
