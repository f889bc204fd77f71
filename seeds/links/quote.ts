import { excerpt, SeedError } from '../errors.ts';
import type { Item } from '../strategy.ts';

/** Words of the strategy: where they stand in the file, and in which item's text. */
export interface Quote {
  quote: string;
  /** Offsets in the strategy file, in UTF-16 code units. */
  start: number;
  end: number;
  /** The item whose text holds the words: the area itself, or the task it inherits them from. */
  quoteCode: string;
}

/**
 * Finds the quote in the first of these items that has it.
 * @throws {SeedError} if none has it, or if it stands there twice and so marks no one spot.
 */
export function locateQuote(file: string, line: number, quote: string, texts: Item[]): Quote {
  const holder = texts.find((item) => item.textUk.includes(quote));
  if (!holder || quote === '') {
    const where = texts.map(({ code }) => code).join(' or ');
    throw new SeedError(file, line, `words that stand in ${where}`, excerpt(quote));
  }
  const at = holder.textUk.indexOf(quote);
  if (holder.textUk.includes(quote, at + 1)) {
    throw new SeedError(file, line, `words that stand once in ${holder.code}`, excerpt(quote));
  }
  const start = holder.start + at;
  return { quote, start, end: start + quote.length, quoteCode: holder.code };
}
