import { joins, joinsAfterPoint } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';
import { opensSentence } from './scene.ts';

/** What the words before a name say that it is. */
export type LeadKind = 'city' | 'town' | 'village' | 'settlement' | 'river' | 'station';

export interface Lead {
  kind: LeadKind;
  /** The first token of the lead; equal to the name's first where the words stay outside. */
  from: number;
  /** True where the word is said of the name itself: a shore may be that of a town, too. */
  said: boolean;
}

/** Lead words, folded, by what they say. Those of several words are joined by blanks. */
const kinds: [LeadKind, RegExp][] = [
  ['city', /^(?:м|мм|міст(?:о|а|у|і|ом|ах|ам|ами)?|city of)$/],
  ['town', /^(?:смт|сщ|с ще|с щі|с ща|селищ(?:е|а|у|ем|і|ах)?|міского типу|пгт|town of)$/],
  ['village', /^(?:с|сс|сел(?:о|а|у|і|ом|ах)|сіл|хут(?:ір|орі|ора)|village of)$/],
  ['settlement', /^(?:сел|нп|н п|населен\p{L}+ пункт\p{L}*)$/u],
  ['river', /^(?:р|річк(?:а|и|у|ою|ам|ах)|річок|річці|рік(?:а|и|у|ою)|ріці|river)$/],
  [
    'station',
    /^(?:ст|станці(?:я|ї|ю|єю|й)|зупинк(?:а|и|у|ою)|зупинн\p{L}+ пункт\p{L}*|роз?їзд\p{L}*|платформ\p{L}+|залізнична|вокзал\p{L}*|station)$/u,
  ],
];
/** Words that speak of a river without being part of its name. */
const shore =
  /^(?:берег\p{L}*|русл\p{L}*|заплав\p{L}*|басейн\p{L}*|приток\p{L}*|долин\p{L}*|гирл\p{L}*|вод\p{L}{0,3}|течі\p{L}*|розчист\p{L}*|розчищен\p{L}*)$/u;
/** Short leads are abbreviations: a capital one opens a sentence or stands in a shouted title. */
const abbreviation = /^(?:м|мм|с|сс|смт|р|ст|сел|пгт)$/;

function kindOf(words: string): LeadKind | null {
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** «2021 р.» is a year. A capital abbreviation is a lead only where every word would have one: «М. Рубіжне» opens a text. */
function isWritten(tokens: readonly Token[], at: number, shouting: boolean): boolean {
  const token = tokens[at];
  if (token?.key === 'р' && tokens[at - 1]?.shape === 'number') return false;
  if (!token || token.shape === 'lower' || shouting) return token !== undefined;
  return !abbreviation.test(token.key) || token.key.length > 1 || opensSentence(tokens, at);
}

const behind: Record<string, LeadKind> = {
  river: 'river',
  station: 'station',
  city: 'city',
  town: 'town',
  village: 'village',
};

/** English says it after the name: "the Aidar River", "Starobilsk station". */
function leadBehind(tokens: readonly Token[], { from, to }: Stretch): Lead | null {
  const [name, next] = [tokens[from], tokens[to]];
  if (!next || !/^[a-z]/.test(name?.key ?? '') || !joins(next.gap)) return null;
  const kind = behind[next.key === 'railway' ? (tokens[to + 1]?.key ?? '') : next.key];
  return kind ? { kind, from, said: true } : null;
}

interface Stretch {
  from: number;
  to: number;
}

/** What the words just before a name, or in English just after it, say that it is; or null. */
export function leadOf(tokens: readonly Token[], name: Stretch, shouting: boolean): Lead | null {
  const { from } = name;
  const [first, last] = [tokens[from - 2], tokens[from - 1]];
  if (!last || !joinsAfterPoint(tokens[from]?.gap ?? 0)) return leadBehind(tokens, name);
  const two = first && joinsAfterPoint(last.gap) ? kindOf(`${first.key} ${last.key}`) : null;
  if (two) return { kind: two, from: from - 2, said: true };
  const one = isWritten(tokens, from - 1, shouting) ? kindOf(last.key) : null;
  if (one) return { kind: one, from: from - 1, said: true };
  return shore.test(last.key) ? { kind: 'river', from, said: false } : leadBehind(tokens, name);
}
