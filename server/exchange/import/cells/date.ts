import type { Cell } from '../read/table.ts';

const pad = (part: string): string => part.padStart(2, '0');

/** Reads `2021`, `2021-03`, `03.2021`, `15.03.2021`, `2021-03-15`, `2021 р.` or a spreadsheet's date. */
export function readDate(cell: NonNullable<Cell>): string | 'bad_date' {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? 'bad_date' : dayOf(cell);
  if (/^\d{4}$/.test(String(cell))) return String(cell);
  const text = String(cell)
    .trim()
    .replace(/\s*(?:р\.?|рік|року|year)$/u, '')
    .replace(/T00:00:00.*$/, '');
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  const ours = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : ours ? ours.slice(1).reverse() : [];
  if (year === undefined) return 'bad_date';
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))];
  return isReal(parts) ? parts.join('-') : 'bad_date';
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The 31st of February is no day. */
function isReal([year, month = '01', day = '01']: readonly string[]): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

export function readYear(cell: NonNullable<Cell>): number | 'bad_year' {
  const date = readDate(cell);
  const year = Number(date.slice(0, 4));
  return date !== 'bad_date' && year >= 1991 && year <= 2100 ? year : 'bad_year';
}
