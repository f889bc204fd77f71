import type { Candidate } from '../candidate.ts';
import { isElsewhere } from '../context/elsewhere.ts';
import type { Landmark } from '../context/landmarks.ts';
import { keyOf, opensSentence, type Scene } from '../context/scene.ts';
import type { Match } from '../lexicon/trie.ts';
import { gap } from '../text/gaps.ts';

const nearEnough = 3;

const outside =
  ({ nameFrom, to }: Candidate) =>
  (mark: Landmark) =>
    mark.to <= nameFrom || mark.from >= to;

/** The unit that follows a name at once: «Петрівка Одеської області», «Сватове (Луганська обл.)». */
export function unitBehind(candidate: Candidate, marks: readonly Landmark[]): Landmark | undefined {
  return marks.find(
    ({ isUnit, from }) =>
      isUnit && from >= candidate.nameTo && from - candidate.nameTo <= nearEnough - 1,
  );
}

/** True where the words around a name that is borne elsewhere too say that it lies there. */
export function liesElsewhere(
  candidate: Candidate,
  marks: readonly Landmark[],
  { tokens }: Scene,
): boolean {
  const behind = unitBehind(candidate, marks);
  if (behind) return behind.home === null;
  if (candidate.use === 'unit') return false;
  const others = marks.filter(outside(candidate));
  const sentence = tokens[candidate.nameFrom]?.sentence;
  const beside = others.filter(({ from }) => tokens[from]?.sentence === sentence);
  const told = beside.length > 0 ? beside : others;
  return told.length > 0 && told.every(({ home }) => home === null);
}

const owner = /[сцз]к(?:ий|ого|ому|им|а|ої|ій|у|ою)$/;
const unitWord = /^(?:район\p{L}*|н|громад\p{L}*|тг|отг|raion|district|hromada)$/u;

/** «Слов’янськ Донецької області»: an oblast in the address of another place is not spoken of. */
export function isForeignAddress(candidate: Candidate, scene: Scene): boolean {
  const { from, nameTo, to, readings, use } = candidate;
  // "Luhansk, Donetsk and Kharkiv oblasts": a member of a list, not the address of the one before.
  if (use === 'unit' && to === nameTo) return false;
  if (!readings.every(({ place }) => place.kind === 'neighbour_region')) return false;
  const { tokens } = scene;
  const left = tokens[from - 1];
  if (!left || left.sentence !== tokens[from]?.sentence) return false;
  if (unitWord.test(left.key)) return true;
  const comma = ((tokens[from]?.gap ?? 0) & gap.comma) !== 0;
  if (left.shape === 'lower' || (comma && owner.test(left.key))) return false;
  if (comma || isElsewhere(left.key)) return true;
  return !opensSentence(tokens, from - 1) || scene.lexicon.matches(tokens, from - 1).length > 0;
}

const isOurs = ({ readings }: Match) =>
  readings.some(({ place, tier }) => place.kind !== 'neighbour_region' && tier !== 'strict');

/** How far before a description its owner stands: «Білоцерківський національний аграрний …». */
const ownerReach = 3;

/** «Харківська обласна клінічна лікарня», черкаський «Азот»: an object with another owner. */
export function hasForeignOwner({ from, readings, use }: Candidate, scene: Scene): boolean {
  if (use !== 'name' || readings.some(({ place }) => place.kind === 'settlement')) return false;
  const reach = readings.every(({ generic }) => generic) ? ownerReach : 1;
  for (let back = from - 1; back >= from - reach; back--) {
    const token = scene.tokens[back];
    if (!token || token.sentence !== scene.tokens[from]?.sentence) return false;
    const ours = scene.lexicon.matches(scene.tokens, back).some(isOurs);
    if (token.shape !== 'lower' && owner.test(keyOf(scene.tokens, back, back + 1))) return !ours;
  }
  return false;
}
