import type { Trie } from '../lexicon/trie.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** A text made ready to be read. */
export interface Scene {
  text: string;
  tokens: readonly Token[];
  lexicon: Trie;
  /** All in capitals, which then say nothing. */
  shouting: boolean;
  /** Without any capital, which then is nothing to ask for. */
  whispering: boolean;
}

/** A shouted text has hardly a small letter: «КАПІТАЛЬНИЙ РЕМОНТ ШКОЛИ У М. ЩАСТЯ». */
function isShouting(tokens: readonly Token[]): boolean {
  const lower = tokens.filter(
    ({ key, shape }) => key.length > 1 && (shape === 'lower' || shape === 'title'),
  ).length;
  const upper = tokens.filter(({ shape }) => shape === 'upper').length;
  return upper > 1 && upper > lower * 4;
}

export function sceneOf(text: string, lexicon: Trie): Scene {
  const tokens = tokenise(text);
  const whispering = tokens.every(({ shape }) => shape === 'lower' || shape === 'number');
  return { text, tokens, lexicon, shouting: isShouting(tokens), whispering };
}

/** The words of a run of tokens, folded and joined by blanks. */
export const keyOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** True for the first word of a sentence, whose capital says nothing. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before === undefined || before.sentence !== token?.sentence;
}

const opening = /["«“„]/g;
const closing = /^["»”“]/;

/** The stretch of the text under a run of tokens; a quotation opened within is closed within. */
export function quoteOf(
  { text, tokens }: Pick<Scene, 'text' | 'tokens'>,
  from: number,
  to: number,
) {
  const start = tokens[from]?.start ?? 0;
  const last = tokens[to - 1]?.end ?? start;
  const quote = text.slice(start, last);
  const opened = (quote.match(opening)?.length ?? 0) > (quote.match(/[»”]/g)?.length ?? 0);
  const end = opened && closing.test(text.slice(last, last + 1)) ? last + 1 : last;
  return { start, end, quote: text.slice(start, end) };
}
