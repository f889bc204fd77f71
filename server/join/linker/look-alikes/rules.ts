import type { Candidate } from '../candidate.ts';
import { isStation } from '../candidates.ts';
import { isElsewhere } from '../context/elsewhere.ts';
import type { Landmark } from '../context/landmarks.ts';
import type { Scene } from '../context/scene.ts';
import { isBrand, isOfTroops, isTied } from './brand.ts';
import { hasForeignOwner, isForeignAddress, liesElsewhere } from './elsewhere.ts';
import { followsName, precedesName } from './person.ts';
import { followsStreet, precedesStreet } from './street.ts';
import { isSacred, isSelfStyled, qualifies } from './usage.ts';

/** One way in which words look like a place and are none. */
export interface LookAlike {
  id: string;
  /** True where the candidate is such a look-alike. */
  holds(candidate: Candidate, scene: Scene, marks: readonly Landmark[]): boolean;
}

const isObject = ({ readings }: Candidate) =>
  readings.every(({ place }) => place.kind !== 'settlement');
/** Units of other oblasts have the names of ours, too; a station is meant only where it is said. */
const isBorneElsewhere = ({ readings, lead }: Candidate) =>
  readings
    .filter(({ place }) => lead?.kind === 'station' || !isStation(place.kind))
    .every(
      ({ shared, generic, place }) =>
        shared || generic || place.kind === 'hromada' || place.kind === 'raion',
    );
const leadWord = /^(?:м|с|смт)$/;
/** «Бахмут-Лисичанськ» is a road between two cities, «м. Сватове-м. Кремінна» too. */
const isPlaceAt =
  ({ tokens, lexicon }: Scene) =>
  (at: number) => {
    if (isElsewhere(tokens[at]?.key ?? '') || leadWord.test(tokens[at]?.key ?? '')) return true;
    for (let from = at; from >= at - 2; from--) {
      if (lexicon.matches(tokens, from).some(({ to }) => to > at)) return true;
    }
    return false;
  };

/** Asked in turn; the first that holds says why the words name no place. */
export const lookAlikes: LookAlike[] = [
  {
    /** «вул. Луганська», «Лисичанське шосе». */
    id: 'street',
    holds: ({ nameFrom, nameTo, lead }, { tokens }) =>
      followsStreet(tokens, nameFrom) || (lead === null && precedesStreet(tokens, nameTo)),
  },
  {
    /** «О. Луганський», «Тарас Щастя», «імені Лисичанського». */
    id: 'person',
    holds: (candidate, { tokens }) =>
      !isObject(candidate) &&
      candidate.lead === null &&
      (followsName(tokens, candidate.nameFrom) ||
        precedesName(tokens, candidate.nameFrom, candidate.nameTo)),
  },
  {
    /** Готель «Луганськ», батальйон «Айдар». */
    id: 'brand',
    holds: (candidate, { tokens, text }) =>
      candidate.use === 'name' &&
      candidate.readings.some(({ place }) => ['settlement', 'river'].includes(place.kind)) &&
      (isOfTroops(tokens, candidate.nameFrom, candidate.nameTo) ||
        isBrand(tokens, candidate.nameFrom, candidate.nameTo, text)),
  },
  {
    /** «Сватове-Агро». */
    id: 'tied',
    holds: ({ use, nameFrom, nameTo }, scene) =>
      use === 'name' && isTied(scene.tokens, nameFrom, nameTo, isPlaceAt(scene)),
  },
  {
    /** «Лисичанський приїхав»: an adjective with nothing to qualify. */
    id: 'bare_adjective',
    holds: ({ use, nameTo }, { tokens }) => use === 'adjective' && !qualifies(tokens, nameTo),
  },
  {
    /** «Троїцький собор». */
    id: 'sacred',
    holds: ({ use, nameTo, readings }, { tokens }) =>
      use === 'adjective' &&
      readings.every(({ tier }) => tier !== 'distinct') &&
      isSacred(tokens, nameTo),
  },
  {
    /** «Луганська народна республіка». */
    id: 'self_styled',
    holds: ({ nameTo }, { tokens }) => isSelfStyled(tokens, nameTo),
  },
  {
    /** «Слов’янськ Донецької області» speaks of no oblast of its own. */
    id: 'foreign_address',
    holds: isForeignAddress,
  },
  {
    /** «Харківська обласна клінічна лікарня», черкаський «Азот». */
    id: 'foreign_owner',
    holds: hasForeignOwner,
  },
  {
    /** «Петрівка Одеської області», «Первомайськ, Миколаївщина». */
    id: 'elsewhere',
    holds: (candidate, scene, marks) =>
      isBorneElsewhere(candidate) && liesElsewhere(candidate, marks, scene),
  },
];
