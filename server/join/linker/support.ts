import type { Candidate } from './candidate.ts';
import type { Landmark } from './context/landmarks.ts';
import { isListed } from './context/lists.ts';
import { opensSentence, type Scene } from './context/scene.ts';
import type { Reading } from './lexicon/reading.ts';
import { unitBehind } from './look-alikes/elsewhere.ts';
import { isAttributive, namesInstitution } from './look-alikes/usage.ts';
import { gap } from './text/gaps.ts';

/** What the text does to show that a word is a name. */
interface Evidence {
  /** `mid`: a capital inside a sentence; `opening`: one that any word would have there. */
  capital: 'mid' | 'opening' | 'none';
  /** The word for what it is stands before: «с. Веселе». */
  led: boolean;
  /** Its unit follows: «Веселе Міловського району». */
  unitBehind: boolean;
  /** Something of the oblast is named in the same sentence. */
  atHome: boolean;
  /** A preposition of place, or another place of a list, stands before. */
  placed: boolean;
  /** A noun follows that it could qualify: «у Золотому залі». */
  attributive: boolean;
  institution: boolean;
}

const prepositions =
  /^(?:у|в|до|з|із|зі|на|біля|під|між|через|від|поблизу|повз|in|at|near|to|from|of)$/;

function capitalOf(candidate: Candidate, { tokens, shouting }: Scene): Evidence['capital'] {
  const settled = candidate.readings.some(({ place }) => place.kind === 'settlement');
  const to = settled ? candidate.nameTo : candidate.nameFrom + 1;
  const words = tokens.slice(candidate.nameFrom, to);
  if (words.some(({ shape }) => shape === 'lower')) return 'none';
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

function evidenceFor(candidate: Candidate, scene: Scene, marks: readonly Landmark[]): Evidence {
  const { tokens } = scene;
  const before = tokens[candidate.nameFrom - 1]?.key ?? '';
  return {
    capital: capitalOf(candidate, scene),
    led: candidate.lead !== null,
    unitBehind: (unitBehind(candidate, marks)?.home ?? null) !== null,
    atHome: isAtHome(candidate, marks, scene),
    placed: prepositions.test(before) || isListed(tokens, candidate.nameFrom),
    attributive: isAttributive(tokens, candidate.nameTo),
    institution: namesInstitution(tokens, candidate.nameTo),
  };
}

const isVillage = ({ place }: Reading) =>
  place.kind === 'settlement' && place.attributes.category !== 'city';

/** A common word needs more the smaller the place: «Золоте», «Веселе». */
function isCommonSupported(reading: Reading, evidence: Evidence): boolean {
  const { capital, atHome, placed, attributive, institution } = evidence;
  if (reading.use === 'adjective') return institution;
  if (attributive) return false;
  if (isVillage(reading) && reading.shared) return capital === 'mid' && placed;
  return capital === 'mid' || atHome;
}

function isSupported(reading: Reading, evidence: Evidence, whispering: boolean): boolean {
  if (reading.generic || evidence.led || evidence.unitBehind) return true;
  const { tier, use } = reading;
  if (evidence.capital === 'none') {
    return tier === 'distinct' && (use === 'adjective' || use === 'link' || whispering);
  }
  if (tier === 'strict') return false;
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
  const single = candidate.nameFrom === 0 && candidate.nameTo === scene.tokens.length;
  if (single) return candidate.readings;
  const evidence = evidenceFor(candidate, scene, marks);
  return candidate.readings.filter((reading) => isSupported(reading, evidence, scene.whispering));
}
