import type { Column, Line, Value } from './column.ts';
import type { Names } from './names.ts';
import { cleanText } from './text.ts';

/** Minor units as a decimal of the currency, exactly: 548684801 → `5486848.01`. */
export function decimalOf(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The units that hold the place of a line: they are told, not kept. */
export const unitFields: readonly string[] = ['hromada', 'raion'];

/** What a column shows of a line: the value itself, or of a code its words. */
export function shown({ kind, field }: Column, line: Line, names: Names): Value {
  const value = line[unitFields.includes(field) ? 'placeId' : field] ?? null;
  if (value === null || value === '') return null;
  if (kind === 'words') return names.of(field, String(value)) || null;
  if (field === 'leftOut') return names.of(field, String(value)) || value;
  return typeof value === 'string' ? cleanText(value) || null : value;
}
