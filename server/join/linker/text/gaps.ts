/** What can stand between two words, as bits. */
export const gap = {
  blank: 1,
  hyphen: 2,
  quote: 4,
  comma: 8,
  stop: 16,
  paren: 32,
  point: 64,
  other: 128,
} as const;

const kinds: [RegExp, number][] = [
  [/\s/, gap.blank],
  [/[-‐‑‒–—−\u00AD]/, gap.hyphen],
  [/["«»„“”‟'’ʼ`‘′]/, gap.quote],
  [/,/, gap.comma],
  [/[!?;…▪•|\t]|\n\s*\n/, gap.stop],
  [/[()[\]]/, gap.paren],
  [/\./, gap.point],
];
const known = /[\s\-‐‑‒–—−\u00AD"«»„“”‟'’ʼ`‘′,!?;…▪•|()[\].\u200B-\u200D\u2060\uFEFF]/g;
const longest = 40;

/** The bits of a text between two words; a very long one (20,000 apostrophes) is a stop. */
export function gapOf(between: string): number {
  if (between === ' ') return gap.blank;
  if (between === '') return 0;
  if (between.length > longest) return gap.stop | gap.blank;
  const rest = between.replaceAll(known, '') === '' ? 0 : gap.other;
  return kinds.reduce((bits, [sign, bit]) => (sign.test(between) ? bits | bit : bits), rest);
}

const joining = gap.blank | gap.hyphen | gap.quote;

/** True where one name may go on: over a blank, a line break, a hyphen or a quotation mark. */
export const joins = (bits: number): boolean => (bits & ~joining) === 0;
/** True where a name may go on after an abbreviation: «ім. Д. Ф. Мельникова». */
export const joinsAfterPoint = (bits: number): boolean => (bits & ~(joining | gap.point)) === 0;
/** A hyphen or dash with blanks or without. */
export const dashes = (bits: number): boolean => joins(bits) && (bits & gap.hyphen) !== 0;
