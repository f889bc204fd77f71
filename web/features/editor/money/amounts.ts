import type { Language } from '@stratlas/server/contract';

/** How sums are written: the official form has thousands, the data keep hundredths. */
export const scales = ['thousands', 'units'] as const;
export type Scale = (typeof scales)[number];

/** Decimals down to the hundredth of the currency. */
const decimals: Record<Scale, number> = { thousands: 5, units: 2 };

/** An integer of hundredths that JSON and JavaScript hold exactly. */
const largest = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Reads a sum as people write it: blanks between groups, a comma or a point before decimals. In
 * English a comma can only part groups of three: what it means otherwise is not guessed.
 * @returns hundredths; null for no text; undefined for what is no sum, or finer than a hundredth
 */
export function readAmount(
  text: string,
  scale: Scale,
  language: Language,
): number | null | undefined {
  const joined = text.replaceAll(/[\s'’]/g, '');
  const plain =
    language === 'en' ? joined.replaceAll(/,(?=\d{3}(?!\d))/g, '') : joined.replace(',', '.');
  if (plain === '') return null;
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const places = decimals[scale];
  const digits = fraction.replace(/0+$/, '');
  if (whole === '' || digits.length > places) return undefined;
  const minor = BigInt(whole + digits.padEnd(places, '0'));
  return minor > largest ? undefined : Number(minor);
}

/** A sum in full, without rounding: `1 234,5` thousand, `1 234 500,00` hryvnias. */
export function writeAmount(minor: number, scale: Scale, language: Language): string {
  const places = decimals[scale];
  const digits = String(minor).padStart(places + 1, '0');
  const [whole, fraction] = [digits.slice(0, -places), digits.slice(-places)];
  const shown = scale === 'thousands' ? fraction.replace(/0+$/, '') || '0' : fraction;
  return `${new Intl.NumberFormat(language).format(BigInt(whole))}${point(language)}${shown}`;
}

const point = (language: Language): string =>
  new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')
    ?.value ?? '.';
