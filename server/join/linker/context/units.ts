import { gap, joins, joinsAfterPoint } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';

/** What the words after an adjective make of it: Луганська → … область, … обласна рада. */
export type UnitKind = 'oblast' | 'oblast_body' | 'raion' | 'hromada' | 'council';

export interface Unit {
  kind: UnitKind;
  /** The token after the last one of the unit's words. */
  to: number;
  /** `m` or `f`: the adjective must agree. Null in English. */
  gender: 'm' | 'f' | null;
}

const qualifiers =
  /^(?:міск|селищн|сільск|обєднан|територіальн|районн|обласн|державн|війсков|цивільн|спроможн|urban$|rural$|settlement$|city$|town$|village$|territorial$|amalgamated$|united$|regional$|state$|military$|civil)/;
const hromada =
  /^(?:громад(?:а|и|і|у|ою|о|ам|ами|ах)?|[омс]?тг|смтг|[ou]?tg|atc|utc|hromadas?|community|communities)$/;
const raion = /^(?:район(?:у|а|ом|і|и|ів|ам|ами|ах)?|рн|рну|рні|raions?|districts?|rayon)$/;
const oblast = /^(?:област(?:ь|і|ю|ей|ям|ями|ях)|обл|oblasts?|regions?|provinces?)$/;
const council =
  /^(?:рад(?:а|и|і|у|ою|ам|ами|ах)?|адміністраці[яїюєй]+|виконком\p{L}*|голов(?:а|и|і|у|ою)|[омр]ва|[ор]да|вца|council|administration|mayor)$/u;

/** «р-н» is two words joined by a hyphen. */
function raionInTwo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === 'р' && next?.gap === gap.hyphen && /^н(?:у|і|а|ом)?$/.test(next.key);
}

/** «облдержадміністрація», «райрада», «міськвиконком». */
const fused =
  /^(обл|рай|міск|селищ|сіл)ь?(?:держ|віск)?(?:адміністраці[яїюєй]|рад(?:а|и|і|у|ою)$|викон(?:ком|кому)$)/;
const fusedKinds: Record<string, UnitKind> = { обл: 'oblast_body', рай: 'raion' };

function bodyAt(key: string, at: number, said: string): Unit | null {
  if (/районн/.test(said) && raionBody.test(key))
    return { kind: 'raion', to: at + 1, gender: null };
  const [, level] = key.match(fused) ?? [];
  if (level) return { kind: fusedKinds[level] ?? 'council', to: at + 1, gender: null };
  const agreeing = /^[a-z]|^голов/.test(key) ? null : 'f';
  return council.test(key) ? { kind: 'council', to: at + 1, gender: agreeing } : null;
}

/** Bodies of a raion where «районний» says so; other institutions stand in its town. */
const raionBody =
  /^(?:суд(?:у|ом|і)?|прокуратур\p{L}+|відділ(?:у|ом|і|ення)?|управлінн\p{L}+|організаці\p{L}+)$/u;

/** The unit that one word names: «громада», «р-н», «облрада». */
export function unitWordAt(tokens: readonly Token[], at: number, said = ''): Unit | null {
  const key = tokens[at]?.key ?? '';
  const english = /^[a-z]/.test(key);
  if (hromada.test(key)) return { kind: 'hromada', to: at + 1, gender: english ? null : 'f' };
  if (raion.test(key)) return { kind: 'raion', to: at + 1, gender: english ? null : 'm' };
  if (oblast.test(key)) return { kind: 'oblast', to: at + 1, gender: english ? null : 'f' };
  if (raionInTwo(tokens, at)) return { kind: 'raion', to: at + 2, gender: 'm' };
  return bodyAt(key, at, said);
}

/** «районна рада» speaks for a raion, «обласна державна адміністрація» for the oblast. */
function levelOf(unit: Unit, said: string, head: string): Unit {
  if (unit.kind !== 'council') return unit;
  if (/обласн|regional/.test(said) || /^о(?:ва|да)$/.test(head))
    return { ...unit, kind: 'oblast_body' };
  if (/районн/.test(said) || /^р(?:ва|да)$/.test(head)) return { ...unit, kind: 'raion' };
  return unit;
}

const maxQualifiers = 5;

/** The unit whose words begin at a token, or null. «Луганська обласна …» is a body of the oblast. */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  let said = '';
  for (let to = at; to < at + maxQualifiers; to++) {
    const token = tokens[to];
    const goesOn = to === at || (tokens[to - 1]?.key ?? '').length < 4 ? joinsAfterPoint : joins;
    if (!token || !goesOn(token.gap)) break;
    const unit = unitWordAt(tokens, to, said);
    if (unit) return levelOf(unit, said, token.key);
    if (!qualifiers.test(token.key)) break;
    said += ` ${token.key}`;
  }
  const ofOblast = /^(?:обласн|regional$)/.test(tokens[at]?.key ?? '');
  return ofOblast ? { kind: 'oblast_body', to: at + 1, gender: null } : null;
}

const feminine = /(?:а|ої|ій|у|ою|і|их|им|ими)$/;
const masculine = /(?:ий|ого|ому|им|ім|і|их|ими)$/;

/** True where an adjective's ending fits the unit: «Троїцьке громада» are two things. */
export function agrees(adjective: string, unit: Unit): boolean {
  if (unit.gender === null || /^[a-z]/.test(adjective)) return true;
  return (unit.gender === 'f' ? feminine : masculine).test(adjective);
}

export const isQualifier = (key: string): boolean => qualifiers.test(key);
