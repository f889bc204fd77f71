import type { Value } from '../../columns/column.ts';
import { unescapeFormula } from '../../columns/formula.ts';
import { cleanText } from '../../columns/text.ts';
import type { Target } from '../headings/target.ts';
import type { ProblemCode } from '../messages.ts';
import type { Cell } from '../read/table.ts';
import { readAmount } from './amount.ts';
import { codeOf, codesOf, isCodeField } from './code.ts';
import { readDate, readYear } from './date.ts';
import { numberOf, readNumber } from './number.ts';

/** What a cell says: values by field, or why it cannot be read. */
export type CellReading =
  | { values: Record<string, Value> }
  | { code: ProblemCode; names: (string | number)[] };

/** Dashes and the like that people put into a cell of which nothing is known. */
const nothing = /^(?:[-–—−]|н\/д|н\.д\.|n\/a|немає даних|null)$/i;

/** A cell as text or number; null for an empty one. */
export function plainCell(
  cell: Cell | undefined,
  isEscaped: boolean,
): string | number | Date | null {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date || typeof cell === 'number') return cell;
  const text = cleanText(typeof cell === 'boolean' ? String(cell) : cell);
  if (text === '') return null;
  const plain = isEscaped ? unescapeFormula(text) : text;
  return plain === text ? text : cleanText(plain);
}

/** Reads a cell that is not empty by what its column holds. Words are read where they lead to. */
export function readCell(target: Target, cell: string | number | Date): CellReading {
  const { field, kind } = target.column;
  const text =
    cell instanceof Date ? cell.toISOString().replace('T00:00:00.000Z', '') : String(cell);
  const isText = kind === 'text' || kind === 'long' || kind === 'geometry' || kind === 'words';
  if (!isText && nothing.test(text)) return { values: {} };
  switch (kind) {
    case 'date':
      return checked(field, readDate(cell), text);
    case 'year':
      return checked(field, readYear(cell), text);
    case 'whole':
    case 'number':
      return readPlainNumber(field, kind, text);
    case 'money':
      return readMoney(target, cell instanceof Date ? text : cell);
    case 'code':
      return isCodeField(field) ? readCode(field, text) : { values: { [field]: text } };
    default:
      return { values: { [field]: text } };
  }
}

function checked(field: string, value: string | number, text: string): CellReading {
  return value === 'bad_date' || value === 'bad_year'
    ? { code: value, names: [text] }
    : { values: { [field]: value } };
}

function readPlainNumber(field: string, kind: 'whole' | 'number', text: string): CellReading {
  const number = readNumber(text.replace(/\s*%$/, ''));
  if (typeof number === 'string') return { code: number, names: [text] };
  const value = numberOf(number);
  const isRight = kind === 'number' || (Number.isSafeInteger(value) && value >= 0);
  return isRight ? { values: { [field]: value } } : { code: 'bad_number', names: [text] };
}

function readCode(field: string, text: string): CellReading {
  const code = codeOf(field, text);
  return code === undefined
    ? { code: 'unknown_code', names: [text, codesOf(field)] }
    : { values: { [field]: code } };
}

function readMoney(target: Target, cell: string | number): CellReading {
  const amount = readAmount(cell, target);
  if (typeof amount === 'string') return { code: amount, names: [cell] };
  const { year, kind } = target;
  return {
    values: {
      amountMinor: amount.amountMinor,
      ...(amount.currency && { currency: amount.currency }),
      ...(year !== null && { year }),
      ...(kind && { kind }),
    },
  };
}
