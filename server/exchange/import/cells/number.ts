/** A number as text in either country's manner, ready to be counted exactly. */
export interface Decimal {
  isNegative: boolean;
  whole: string;
  fraction: string;
}

export type NumberReading = Decimal | 'bad_number' | 'ambiguous_number';

const blanks = /[\s\u00A0\u202F\u2009']/g;

/**
 * Reads `1 234,56`, `1,234.56`, `1.234,56`, `-5`. Where two kinds of marks stand, the last one parts
 * the decimals; one mark that stands several times parts thousands.
 */
export function readNumber(text: string): NumberReading {
  const plain = text.replaceAll(blanks, '').replace(/^[−–]/, '-');
  const scientific = scientificOf(plain);
  if (scientific) return scientific;
  const match = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/.exec(plain);
  if (!match) return 'bad_number';
  const [, sign = '', digits = ''] = match;
  const parts = divided(digits);
  if (typeof parts === 'string') return parts;
  return { isNegative: sign === '-', ...parts };
}

/** `1.5e-7`, as programs write what is very large or very small. */
function scientificOf(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d{1,3})$/i.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', power] = match;
  const digits = '0'.repeat(400) + whole + fraction + '0'.repeat(400);
  const point = 400 + whole.length + Number(power);
  return {
    isNegative: sign === '-',
    whole: digits.slice(0, point).replace(/^0+(?=\d)/, ''),
    fraction: digits.slice(point).replace(/0+$/, ''),
  };
}

function divided(digits: string): Omit<Decimal, 'isNegative'> | 'bad_number' {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last === -1) return { whole: digits, fraction: '' };
  const mark = digits[last] ?? '';
  const marks = digits.match(/[.,]/g) ?? [];
  const isThousands = marks.length > 1 && marks.every((one) => one === mark);
  const whole = isThousands ? digits : digits.slice(0, last);
  if (/[.,]/.test(whole) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return 'bad_number';
  return {
    whole: whole.replaceAll(/[.,]/g, '') || '0',
    fraction: isThousands ? '' : digits.slice(last + 1),
  };
}

/** The number itself; what it stands for in money is counted by `minorOf`. */
export const numberOf = ({ isNegative, whole, fraction }: Decimal): number =>
  Number(`${isNegative ? '-' : ''}${whole}.${fraction || '0'}`);

/**
 * Hundredths of a currency, exactly. @param scale 1000 for thousands
 * @returns undefined where it is negative, finer than a hundredth or beyond exact numbers
 */
export function minorOf({ isNegative, whole, fraction }: Decimal, scale: number) {
  if (isNegative && /[1-9]/.test(whole + fraction)) return undefined;
  const product = BigInt(whole + fraction) * BigInt(scale) * 100n;
  const divisor = 10n ** BigInt(fraction.length);
  const minor = Number(product / divisor);
  return product % divisor === 0n && Number.isSafeInteger(minor) ? minor : undefined;
}
