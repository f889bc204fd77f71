import { nextMember } from '../context/lists.ts';
import type { Scene } from '../context/scene.ts';
import { dashes, gap, joins } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';

const small =
  /^(?:і|й|та|або|на|по|за|у|в|до|з|із|зі|від|для|про|при|під|над|біля|через|що|як|де|коли|бо|але|не|є|був|була|було|були|буде|має|мав|це|вже|уже|ще|також|після|поблизу|між|без|щодо|яка|який|яке|які|разом|поруч|нині|тому|проти|навколо|сьогодні|вчора|завтра|тепер|зараз|знову|досі|теж|навіть|лише|поки|потрібен|потрібна|потрібне|потрібні|треба|можна|слід|варто)$/;
const verb =
  /(?:[аиуяіїє]в(?:ся|сь)?|(?:[аеиуяіїєл]|[гкстз])л[аи](?:ся|сь)?|ться|[аиуяюе]ть|[еє]ш|ють|уть|[бвджзклмнпрстхцчшщ]о|ти|тися|вши|є)$/;
const nounLikeVerb =
  /(?:ств|тл|л|ів|рев)о$|^(?:архів|колектив|масив|кооператив|актив|наплив|сплав|став|рукав|вплив|мито|свято|місто|золото|пальто|авто|депо|кіно|озеро|села|джерела|сила|сили|скла|масла|житла|могили)$/;

/** True for a small word or a verb: what an adjective cannot qualify. */
const isNoNoun = (key: string) =>
  small.test(key) || (verb.test(key) && !nounLikeVerb.test(key) && key.length > 2);

const conjunction = /^(?:і|й|та)$/;
const adjective = /[сцз]к(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$/;

/** Lists are read so far and no further, so that a text of one list takes no longer than another. */
const longestList = 10;

/** True where an adjective has something to qualify: a noun, an abbreviation, or the end of its list. */
export function qualifies(tokens: readonly Token[], to: number, left = longestList): boolean {
  const next = tokens[to];
  if (!next) return false;
  if (next.gap & gap.comma || conjunction.test(next.key)) {
    const listed = conjunction.test(next.key) ? to + 1 : to;
    const goesOn = left > 0 && adjective.test(tokens[listed]?.key ?? '');
    return goesOn && qualifies(tokens, listed + 1, left - 1);
  }
  if (!joins(next.gap)) return false;
  if (next.shape === 'lower') return !isNoNoun(next.key) || tokens[to + 1]?.gap === gap.hyphen;
  return next.shape === 'upper' || (next.gap & gap.quote) !== 0 || adjective.test(next.key);
}

/** True where a noun, or a name («у Нижньому Подолі»), follows that the name could qualify as an ordinary adjective: «у Золотому залі». */
export function isAttributive({ tokens, lexicon }: Scene, to: number): boolean {
  const next = tokens[to];
  if (next === undefined || !joins(next.gap) || dashes(next.gap)) return false;
  if (next.shape === 'lower') return !isNoNoun(next.key);
  const isName = next.shape === 'title' && !(next.gap & gap.quote) && !adjective.test(next.key);
  return isName && lexicon.matches(tokens, to).length === 0;
}

const sacred =
  /^(?:церк\p{L}+|храм\p{L}*|собор\p{L}*|монастир\p{L}*|паррафі\p{L}*|парафі\p{L}*|каплиц\p{L}*|ярмар\p{L}+)$/u;
const selfStyled = /^(?:народн|peoples?$)/;
const republic = /^(?:республ|republic)/;

/** «Покровська церква» is called after a feast, «Троїцький собор» after the Trinity. */
export const isSacred = (tokens: readonly Token[], to: number): boolean =>
  sacred.test(tokens[to]?.key ?? '');

/** «Луганська народна республіка» is no place. */
export function isSelfStyled(tokens: readonly Token[], to: number): boolean {
  const [first, second] = [tokens[to]?.key ?? '', tokens[to + 1]?.key ?? ''];
  return republic.test(first) || (selfStyled.test(first) && republic.test(second));
}

const institution =
  /^(?:загальноосв|зош|зосш|школ|гімназ|ліце|лікар|амбулатор|сільск|селищн|міск|фап|фельдшер|дошкільн|днз|здо|ззсо|нвк|навчальн|опорн|заклад|філі|будин|клуб|бібліотек|дитяч|ясл|комунал|дільниц|старост|водо|магістрал|ферм|шахт|стадіон|міжшкілн|професійн|психі|районн|центр|музичн|музей|багатопроф|середн|спортивн|громадск|територіальн|пожежн|ветеринарн|краєзнавч|пошт|станці|селищ|кар|агро|цілодобов)/;
/** Institutions of a town, in capitals: РТМО, ЦРЛ. */
const shortForms = /^(?:[рм]?тмо|црл|цмл|црбл?|ц?пмсд|цнап|дюсш|дшм|рбк|впу|птл)$/;

const isInstitution = ({ key, shape }: Token) =>
  institution.test(key) || (shape === 'upper' && shortForms.test(key));

/** True where an institution of a settlement follows, or a list of them: «Бутівська загальноосвітня школа», «Байдівська, Лиманська школи». */
export function namesInstitution(
  tokens: readonly Token[],
  to: number,
  left = longestList,
): boolean {
  const token = tokens[to];
  if (token && isInstitution(token)) return true;
  const next = nextMember(tokens, to);
  return next !== null && left > 0 && namesInstitution(tokens, next + 1, left - 1);
}
