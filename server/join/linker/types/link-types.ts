import { quoteOf } from '../context/scene.ts';
import { isQualifier } from '../context/units.ts';
import { checkText } from '../errors.ts';
import type { TypeMention } from '../mention.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { matchPattern, parsePattern } from './pattern.ts';
import { type Phrase, phrases } from './phrases.ts';

const patterns = phrases.map((phrase) => ({ phrase, pattern: parsePattern(phrase.words) }));

interface Hit {
  phrase: Phrase;
  from: number;
  to: number;
}

const hitsAt = (tokens: readonly Token[], from: number): Hit[] =>
  patterns.flatMap(({ phrase, pattern }) => {
    const to = matchPattern(pattern, tokens, from);
    return to === null ? [] : [{ phrase, from, to }];
  });

const isInside = (hit: Hit, outer: Hit) =>
  outer.from <= hit.from && outer.to >= hit.to && outer.to - outer.from > hit.to - hit.from;

/** The words of a longer phrase say nothing of their own, but for a place that they name. */
function isAbsorbed(hit: Hit, hits: readonly Hit[]): boolean {
  const zone = (phrase: Phrase) => phrase.targets.some(({ placeId }) => placeId !== undefined);
  return hits.some((other) => isInside(hit, other) && (!zone(hit.phrase) || sameRule(hit, other)));
}

const sameRule = (a: Hit, b: Hit) => a.phrase.id === b.phrase.id;

const properAdjective = /[сцз]к(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|і|их|ими)$/;

/** «Троїцької територіальної громади» names one hromada and does not speak of all. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  let before = from - 1;
  while (before > 0 && isQualifier(tokens[before]?.key ?? '')) before--;
  const token = tokens[before];
  return token !== undefined && token.shape === 'title' && properAdjective.test(token.key);
}

/**
 * Stretches of a text that speak of a kind of place («шахт області») or of a zone («сільській
 * місцевості»), in the order of the text.
 * @throws LinkerError for a text that is empty, too long or broken.
 */
export function linkTypes(text: string): TypeMention[] {
  checkText(text);
  const tokens = tokenise(text);
  const hits = tokens.flatMap((_, from) => (isNamed(tokens, from) ? [] : hitsAt(tokens, from)));
  const kept = hits.filter((hit) => !isAbsorbed(hit, hits));
  return kept.flatMap(({ phrase, from, to }) =>
    phrase.targets.map((target) => ({
      ...quoteOf({ text, tokens }, from, to),
      ...target,
      rule: phrase.id,
      confidence: phrase.confidence,
    })),
  );
}
