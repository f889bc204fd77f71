import type { Candidate } from './candidate.ts';
import type { Landmark } from './context/landmarks.ts';
import type { Lead } from './context/leads.ts';
import { isListed } from './context/lists.ts';
import { opensSentence, type Scene } from './context/scene.ts';
import { isAdjectival } from './grammar/decline.ts';
import type { Reading } from './lexicon/reading.ts';
import { unitBehind } from './look-alikes/elsewhere.ts';
import { isAttributive, namesInstitution } from './look-alikes/usage.ts';
import { dashes, gap } from './text/gaps.ts';
import type { Token } from './text/tokens.ts';

/** What the text does to show that a word is a name. */
interface Evidence {
  /** `mid`: a capital inside a sentence; `opening`: one that any word would have there. */
  capital: 'mid' | 'opening' | 'none';
  /** The word for what it is: «с. Веселе». */
  lead: Lead | null;
  /** Its unit follows: «Веселе Міловського району». */
  unitBehind: boolean;
  /** Something of the oblast is named in the same sentence. */
  atHome: boolean;
  /** A preposition of place, or another place of a list, stands before. */
  placed: boolean;
  /** Another place of a list follows: «Золоте, Гірське»; `sure` where that is no common word. */
  heading: 'sure' | 'likely' | 'none';
  /** A noun follows that it could qualify: «у Золотому залі». */
  attributive: boolean;
  institution: boolean;
  /** The text goes on to say what it is: «Щастя – місто енергетиків». */
  explained: boolean;
  cyrillic: boolean;
}

const settlementWord = /^(?:міст(?:о|ечко)|селище|село|смт|city|town|village)$/;
const longestList = 10;
const conjunction = /^(?:і|й|та|and)$/;
const prepositions =
  /^(?:у|в|до|з|із|зі|на|за|над|перед|коло|біля|під|між|через|від|поблизу|повз|навколо|in|at|near|to|from|of)$/;

function capitalOf(candidate: Candidate, { tokens, shouting }: Scene): Evidence['capital'] {
  const words = tokens.slice(candidate.nameFrom, candidate.nameTo);
  const small = words.filter(({ shape }) => shape === 'lower').length;
  const settled = candidate.readings.some(({ place }) => place.kind === 'settlement');
  if (settled ? small > 0 : small === words.length) return 'none';
  const quoted = ((words[0]?.gap ?? 0) & gap.quote) !== 0;
  return shouting || quoted || opensSentence(tokens, candidate.nameFrom) ? 'opening' : 'mid';
}

function isAtHome(candidate: Candidate, marks: readonly Landmark[], { tokens }: Scene): boolean {
  const sentence = tokens[candidate.nameFrom]?.sentence;
  return marks.some(
    ({ home, from, to }) =>
      home !== null &&
      tokens[from]?.sentence === sentence &&
      (to <= candidate.from || from >= candidate.to),
  );
}

function headsList(scene: Scene, at: number, left = longestList): Evidence['heading'] {
  const { tokens, lexicon } = scene;
  const next = conjunction.test(tokens[at]?.key ?? '') ? at + 1 : at;
  if (!isListed(tokens, next) || tokens[next]?.shape === 'lower') return 'none';
  const [match] = lexicon.matches(tokens, next);
  const settled = match?.readings.filter(({ place }) => place.kind === 'settlement') ?? [];
  if (!match || settled.length === 0) return 'none';
  const sure = settled.some(({ tier }) => tier === 'distinct' || tier === 'plain');
  const surer = sure || (left > 0 && headsList(scene, match.to, left - 1) === 'sure');
  return surer ? 'sure' : 'likely';
}

function isExplained({ nameTo }: Candidate, tokens: readonly Token[]): boolean {
  const next = tokens[nameTo];
  return next !== undefined && dashes(next.gap) && settlementWord.test(next.key);
}

function evidenceFor(candidate: Candidate, scene: Scene, marks: readonly Landmark[]): Evidence {
  const { tokens } = scene;
  const before = tokens[candidate.nameFrom - 1]?.key ?? '';
  return {
    capital: capitalOf(candidate, scene),
    lead: candidate.lead,
    unitBehind: (unitBehind(candidate, marks)?.home ?? null) !== null,
    atHome: isAtHome(candidate, marks, scene),
    placed: prepositions.test(before) || isListed(tokens, candidate.nameFrom),
    heading: headsList(scene, candidate.nameTo),
    attributive: isAttributive(scene, candidate.nameTo),
    institution: namesInstitution(tokens, candidate.nameTo),
    explained: isExplained(candidate, tokens),
    cyrillic: !/^[a-z]/.test(tokens[candidate.nameFrom]?.key ?? ''),
  };
}

const isVillage = ({ place }: Reading) =>
  place.kind === 'settlement' && place.attributes.category !== 'city';

/**
 * «Попасна худоба», «у Золотому залі»: the name of a place may be an adjective of something else.
 * In English ("Rubizhne's schools") it is none.
 */
const qualifiesNoun = ({ use, place }: Reading, { attributive, cyrillic }: Evidence) =>
  use === 'name' &&
  attributive &&
  cyrillic &&
  place.kind === 'settlement' &&
  isAdjectival(place.nameUk.toLowerCase());

/** A common word needs more the smaller the place: «Золоте», «Веселе». */
function isCommonSupported(reading: Reading, evidence: Evidence): boolean {
  const { capital, atHome, placed, heading, institution, explained } = evidence;
  if (reading.use === 'adjective') return institution;
  if (qualifiesNoun(reading, evidence)) return false;
  if (heading === 'sure' || explained) return true;
  const heads = heading !== 'none';
  if (isVillage(reading) && reading.shared) return capital === 'mid' && (placed || heads);
  return capital === 'mid' || atHome || heads;
}

/** «м. Запоріжжя» and «м. Полтава» are the cities, not the villages called like them. */
const contradictsLead = ({ tier, place }: Reading, { kind }: Lead) =>
  tier === 'strict' && kind === 'city' && place.attributes.category !== 'city';

function isSupported(reading: Reading, evidence: Evidence, whispering: boolean): boolean {
  if (reading.generic || evidence.unitBehind) return true;
  if (evidence.lead && contradictsLead(reading, evidence.lead)) return false;
  if (evidence.lead) return evidence.capital !== 'none' || reading.tier !== 'common';
  const { tier, use } = reading;
  if (evidence.capital === 'none') {
    return tier === 'distinct' && (use === 'adjective' || use === 'link' || whispering);
  }
  if (tier === 'strict' || (evidence.capital === 'opening' && qualifiesNoun(reading, evidence))) {
    return false;
  }
  if (tier === 'common') return isCommonSupported(reading, evidence);
  return use !== 'adjective' || tier === 'distinct' || evidence.institution;
}

/** The readings of a candidate that the text supports; a unit needs nothing more. */
export function supportedReadings(
  candidate: Candidate,
  scene: Scene,
  marks: readonly Landmark[],
): readonly Reading[] {
  if (candidate.use === 'unit') return candidate.readings;
  const single =
    scene.tokens[0]?.shape !== 'lower' &&
    candidate.nameFrom === 0 &&
    candidate.nameTo === scene.tokens.length;
  if (single) return candidate.readings;
  const evidence = evidenceFor(candidate, scene, marks);
  return candidate.readings.filter((reading) => isSupported(reading, evidence, scene.whispering));
}
