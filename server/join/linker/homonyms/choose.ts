import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from '../candidate.ts';
import type { Landmark } from '../context/landmarks.ts';
import type { Scene } from '../context/scene.ts';
import type { Reading } from '../lexicon/reading.ts';
import { byCurrent, byRiver, bySize, byUnit, likeliest } from './by-kind.ts';
import { byAddress, byNeighbour, contradicts } from './by-land.ts';
import { byLead, byPlan, spokenOf } from './by-words.ts';
import type { Homes } from './homes.ts';

/** The place chosen, by what, and how sure that is; `among` are the places it was chosen from. */
export interface Choice {
  place: Place;
  by: string | null;
  confidence: number;
  among: readonly Place[];
}

const unique = (readings: readonly Reading[]): Place[] => [
  ...new Set(readings.map(({ place }) => place)),
];

const unsure = 0.4;
const doubtful = 0.5;
const fairlySure = 0.8;

interface Circumstances {
  candidate: Candidate;
  scene: Scene;
  marks: readonly Landmark[];
  homes: Homes;
}

type Step = (places: readonly Place[], about: Circumstances) => readonly Place[];

/** Asked in turn until one place is left; each names itself in the mention's rule. */
const steps: [id: string, step: Step, sure: number][] = [
  [
    'address',
    (places, { candidate, marks, homes }) => byAddress(candidate, places, marks, homes),
    1,
  ],
  ['lead', (places, { candidate }) => byLead(places, candidate.lead?.kind ?? null), 1],
  ['planned', (places, { candidate, scene }) => byPlan(places, candidate, scene), 1],
  ['raion', byUnit, 1],
  [
    'neighbour',
    (places, { candidate, marks, homes }) => byNeighbour(candidate, places, marks, homes),
    fairlySure,
  ],
  ['current', (places, { candidate }) => byCurrent(candidate, places), fairlySure],
  ['river', byRiver, fairlySure],
  ['size', bySize, fairlySure],
];

/** Settles which of the places of one name is meant; null where none of them can be. */
export function choose(
  candidate: Candidate,
  scene: Scene,
  marks: readonly Landmark[],
  homes: Homes,
): Choice | null {
  const all = spokenOf(candidate, unique(candidate.readings), scene);
  let places: readonly Place[] = all;
  for (const [by, step, sure] of steps) {
    places = step(places, { candidate, scene, marks, homes });
    const [only, ...more] = places;
    if (!only || more.length > 0) continue;
    const doubt = contradicts(only, candidate, marks, homes);
    if (doubt) return { place: only, by: 'contradicted', confidence: doubtful, among: all };
    const confidence = Math.min(candidate.confidence, sure);
    return { place: only, by: all.length > 1 ? by : null, confidence, among: all };
  }
  const place = likeliest(places);
  return place ? { place, by: 'ambiguous', confidence: unsure, among: places } : null;
}
