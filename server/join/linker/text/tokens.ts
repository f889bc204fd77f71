import { abbreviations } from './abbreviations.ts';
import { foldWord } from './fold.ts';
import { gap, gapOf } from './gaps.ts';

/** How a word is written: `upper` has two or more letters, all of them capitals. */
export type Shape = 'lower' | 'title' | 'upper' | 'number';

/** A word of the text: its folded form, and where it stands in the text as given. */
export interface Token {
  key: string;
  start: number;
  end: number;
  shape: Shape;
  /** What stands before it: bits of `gap`. */
  gap: number;
  /** Counts the sentences. */
  sentence: number;
}

/**
 * A word may hold an apostrophe, a soft hyphen, or what was typed for an apostrophe («Слов"янськ»),
 * or be broken at the end of a line.
 */
const word =
  /[[\p{L}--\p{Lm}]\p{M}\p{N}]+(?:(?:['’ʼ`‘′\u00AD\u200B-\u200D\u2060]{1,2}|["“”*](?=[яюєїЯЮЄЇ])|[\-‐\u00AD][ \t]*\r?\n[ \t]*(?=\p{Ll}))[[\p{L}--\p{Lm}]\p{M}]+)*/gv;

function shapeOf(raw: string): Shape {
  const letters = raw.replaceAll(/[^\p{L}]/gu, '');
  if (letters === '') return 'number';
  if (letters === letters.toLowerCase()) return 'lower';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'title';
}

/** A point ends the sentence only after a whole word and before a capital. */
function endsSentence(between: number, before: Token | undefined, shape: Shape): boolean {
  if (between & gap.stop) return true;
  if (!(between & gap.point) || before === undefined || shape === 'lower') return false;
  return before.key.length > 1 && !abbreviations.has(before.key) && before.shape !== 'number';
}

/** Splits a text into words with their offsets in UTF-16 code units. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index: start } of text.matchAll(word)) {
    const before = tokens.at(-1);
    const shape = shapeOf(raw);
    const between = gapOf(text.slice(before?.end ?? 0, start));
    const sentence = before?.sentence ?? 0;
    const next = endsSentence(between, before, shape) ? sentence + 1 : sentence;
    const end = start + raw.length;
    tokens.push({ key: foldWord(raw), start, end, shape, gap: between, sentence: next });
  }
  return tokens;
}
