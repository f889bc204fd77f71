import { dashes, gap } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';
import { isQualifier, type Unit, unitAt } from './units.ts';

export const conjunction = /^(?:і|й|та|або|and)$/;
const adjective = /[сцз]к(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$/;

/** True where token `at` goes on with a list: after a comma, a dash or «та». */
export function isListed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (conjunction.test(tokens[at - 1]?.key ?? '')) return true;
  return (token.gap & gap.comma) !== 0 || dashes(token.gap);
}

export const isMember = ({ key, shape }: Token) =>
  adjective.test(key) || (shape === 'title' && /^[a-z]/.test(key));
/** "Rubizhne, Kreminna and Lysychansk hromada" are two towns and a hromada. */
const isPlural = (key: string) => !/^[a-z]/.test(key) || key.endsWith('s');

/** The next member of a list of adjectives: «Луганської та Донецької …», or null. */
export function nextMember(tokens: readonly Token[], at: number): number | null {
  const next = conjunction.test(tokens[at]?.key ?? '') ? at + 1 : at;
  const token = tokens[next];
  if (!token || isQualifier(token.key) || !isMember(token)) return null;
  return next > at || token.gap & gap.comma ? next : null;
}

const longestList = 10;

/**
 * The unit that closes a list of adjectives: of «Старобільської, Сватівської та Щастинської громад»
 * each is a hromada. `at` is the token after the first adjective.
 */
export function unitAfterList(tokens: readonly Token[], at: number): Unit | null {
  let next = nextMember(tokens, at);
  for (let members = 0; next !== null && members < longestList; members++) {
    const unit = unitAt(tokens, next + 1);
    if (unit) return isPlural(tokens[unit.to - 1]?.key ?? '') ? unit : null;
    next = nextMember(tokens, next + 1);
  }
  return null;
}
