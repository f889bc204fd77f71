const decimal = /^(-?)(\d{1,16})(?:\.(\d+))?$/;

/**
 * Hundredths of a decimal amount, rounded to the nearest where there is more.
 * @returns undefined for what is no amount, or larger than the register counts exactly
 */
export function minorOf(text: string): number | undefined {
  const found = decimal.exec(text.trim().replaceAll(/[\s,](?=\d{3}(?!\d))/g, ''));
  if (!found) return undefined;
  const [, sign = '', whole = '', part = ''] = found;
  const hundredths = BigInt(whole + part.padEnd(2, '0').slice(0, 2));
  const rounded = hundredths + (Number(part[2] ?? 0) >= 5 ? 1n : 0n);
  if (rounded > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return Number(sign === '-' ? -rounded : rounded) + 0;
}
