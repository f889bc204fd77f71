import type { Currency } from '@stratlas/seeds/project';
import { type Measure, measureIn } from '../headings/measure.ts';
import { minorOf, readNumber } from './number.ts';

interface Amount {
  amountMinor: number;
  currency: Currency | null;
}

/**
 * Reads an amount with what its cell and its heading say of how it is counted: `2,5 млн грн` under
 * «Сума», or `5486,848` under «Сума, тис. грн».
 */
export function readAmount(
  cell: string | number,
  heading: Measure,
): Amount | 'bad_amount' | 'ambiguous_number' {
  const text = typeof cell === 'number' ? asText(cell) : cell;
  const own = measureIn(text);
  const digits = text
    .replaceAll(/[^\d.,\s\u00A0\u202F\-−–+]/g, '')
    .replace(/[.,\s]+$/, '')
    .trim();
  const scale = own.scale > 1 ? own.scale : heading.scale;
  const number = readNumber(digits);
  if (typeof number === 'string') return 'bad_amount';
  // 1,234 hryvnias may be a thousand and more, or one and a bit.
  if (scale === 1 && /^\d{1,3}[.,]\d{3}$/.test(digits)) return 'ambiguous_number';
  const amountMinor = minorOf(number, scale);
  if (amountMinor === undefined) return 'bad_amount';
  return { amountMinor, currency: own.currency ?? heading.currency };
}

/** Spreadsheets hold 5486.848 as 5486.848000000001: of more than two decimals the last say nothing. */
const asText = (value: number): string => {
  const text = String(value);
  return /^-?\d+(?:\.\d{1,2})?$/.test(text) ? text : String(Number(value.toPrecision(15)));
};
