import { foldWord } from '../text/fold.ts';
import { gap } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';

/** One word of a phrase: what it may be, and whether it may be missing. */
interface Element {
  exact: ReadonlySet<string>;
  starts: readonly string[];
  optional: boolean;
}

/** A phrase made ready to be matched. */
export type Pattern = readonly Element[];

function elementOf(word: string): Element {
  const choices = word.split('|');
  const bare = choices.map((choice) => choice.replace('?', ''));
  const starts = bare.filter((one) => one.endsWith('~')).map(foldWord);
  const exact = new Set(bare.filter((one) => !one.endsWith('~')).map(foldWord));
  return { exact, starts, optional: choices.every((choice) => choice.endsWith('?')) };
}

/** Reads the notation of phrases: `~` an ending, `?` may be missing, `|` or; a hyphen parts words. */
export function parsePattern(words: string): Pattern {
  return words
    .split(' ')
    .flatMap((word) => (word.includes('|') ? [word] : word.split('-')))
    .map(elementOf);
}

const longestEnding = 3;

const fits = ({ exact, starts }: Element, key: string): boolean =>
  exact.has(key) ||
  starts.some((start) => key.startsWith(start) && key.length <= start.length + longestEnding);

const breaks = gap.stop | gap.point | gap.other;

/** The token after the phrase's last word where it begins at `at`, else null. Greedy. */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
): number | null {
  let next = at;
  for (const element of pattern) {
    const token = tokens[next];
    const inside = next === at || ((token?.gap ?? gap.stop) & breaks) === 0;
    if (token && inside && fits(element, token.key)) next++;
    else if (!element.optional) return null;
  }
  return next > at ? next : null;
}
