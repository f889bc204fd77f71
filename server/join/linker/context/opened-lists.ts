import { qualifies } from '../look-alikes/usage.ts';
import { dashes, gap, joins } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';
import { conjunction, isMember } from './lists.ts';
import { type Unit, unitWordAt } from './units.ts';

const plural =
  /^(?:громад(?:и|ах|ам|ами)?|[омс]?тг|район(?:и|ів|ах|ам|ами)|област(?:і|ей|ях|ям|ями)|hromadas|raions|districts|oblasts|regions)$/;
const opens = gap.other | gap.paren;

/** Nothing follows that the adjective could belong to: «громади: Старобільська, Сватівська». */
function standsAlone(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const next = tokens[to];
  if (!next || !joins(next.gap)) return true;
  return /^[a-z]/.test(tokens[from]?.key ?? '') ? next.key === 'and' : !qualifies(tokens, to);
}

interface Stretch {
  from: number;
  to: number;
}

/** The token before a member where another member stands there, else null. */
function stepBack(tokens: readonly Token[], at: number): number | null {
  const joined = conjunction.test(tokens[at - 1]?.key ?? '');
  const last = joined ? at - 2 : at - 1;
  const member = tokens[last];
  const listed = joined || ((tokens[at]?.gap ?? 0) & gap.comma) !== 0;
  if (!member || !listed || !isMember(member)) return null;
  return member.gap === gap.hyphen ? last - 1 : last;
}

const longest = 10;

/**
 * The unit that opens a list of adjectives: «громади: Старобільська, Сватівська», «у трьох областях
 * — Луганській, Донецькій та Харківській». With a blank before it the list has two members or more.
 */
export function unitBeforeList(tokens: readonly Token[], member: Stretch): Unit | null {
  if (!standsAlone(tokens, member)) return null;
  const path = [member.from];
  for (let at = stepBack(tokens, member.from); at !== null && path.length < longest; ) {
    path.push(at);
    at = stepBack(tokens, at);
  }
  const first = path.at(-1) ?? member.from;
  const between = tokens[first]?.gap ?? 0;
  const opened = (between & opens) !== 0 || dashes(between);
  const listed = path.length > 1 || ((tokens[member.to]?.gap ?? 0) & gap.comma) !== 0;
  if (!plural.test(tokens[first - 1]?.key ?? '') || !(opened || (joins(between) && listed)))
    return null;
  return unitWordAt(tokens, first - 1);
}
