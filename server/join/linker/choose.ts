import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from './candidate.ts';
import { isStation } from './candidates.ts';
import type { Landmark } from './context/landmarks.ts';
import type { LeadKind } from './context/leads.ts';
import { keyOf, type Scene } from './context/scene.ts';
import type { Homes } from './homes.ts';
import type { Reading } from './lexicon/reading.ts';
import { isTown } from './lexicon/tiers.ts';
import { unitBehind } from './look-alikes/elsewhere.ts';

/** The place chosen, by what, and how sure that is; `others` are the places it was chosen from. */
export interface Choice {
  place: Place;
  by: string | null;
  confidence: number;
  among: readonly Place[];
}

const categories: Partial<Record<LeadKind, string>> = {
  city: 'city',
  town: 'town',
  village: 'village',
};

/** Places of the kind that the lead says; stations and rivers need theirs where a settlement is. */
function byLead(places: readonly Place[], lead: LeadKind | null): readonly Place[] {
  const prefer = (fits: (place: Place) => boolean, from = places) => {
    const fitting = from.filter(fits);
    return fitting.length > 0 ? fitting : from;
  };
  if (lead === 'river') return prefer(({ kind }) => kind === 'river');
  if (lead === 'station') return prefer(({ kind }) => isStation(kind));
  const land = lead === null ? places : prefer(({ kind }) => kind === 'settlement');
  const category = lead && categories[lead];
  return category ? prefer(({ attributes }) => attributes.category === category, land) : land;
}

const locative = /^(?:у|в|in)$/;
const adjectivalRiver = /а$/;

/** Stations are meant where the text says so; a river called like an adjective, too. */
function spokenOf(candidate: Candidate, places: readonly Place[], scene: Scene): Place[] {
  const lead = candidate.lead?.kind ?? null;
  const settled = places.some(({ kind }) => kind === 'settlement');
  const inside = locative.test(scene.tokens[candidate.nameFrom - 1]?.key ?? '');
  return places.filter((place) => {
    if (isStation(place.kind)) return lead === 'station';
    if (place.kind !== 'river' || lead === 'river') return true;
    return lead === null && !adjectivalRiver.test(place.nameUk) && !(settled && inside);
  });
}

function distance(mark: Landmark, { nameFrom, nameTo }: Candidate): number {
  return mark.from >= nameTo ? mark.from - nameTo : (nameFrom - mark.to) * 2 + 1;
}

/** Places on the land of the nearest unit or town named that holds any of them. */
function byNeighbour(
  candidate: Candidate,
  places: readonly Place[],
  marks: readonly Landmark[],
  homes: Homes,
): readonly Place[] {
  const near = marks
    .filter(({ from, to }) => to <= candidate.nameFrom || from >= candidate.nameTo)
    .sort((a, b) => distance(a, candidate) - distance(b, candidate));
  for (const mark of near) {
    const inside = places.filter((place) => homes.isOn(place, mark));
    if (inside.length > 0 && inside.length < places.length) return inside;
  }
  return places;
}

const rank = (place: Place): number => {
  const river = place.kind === 'river' ? 1 : 0;
  return (isTown(place) ? 2_000_000 : 0) + (river ? 1 : 0) + (place.population ?? 0);
};

/** A hromada's centre among villages is what a text without more means. */
const bySize = (places: readonly Place[]): readonly Place[] => {
  const towns = places.filter(isTown);
  return towns.length === 1 ? towns : places;
};

const unique = (readings: readonly Reading[]): Place[] => [
  ...new Set(readings.map(({ place }) => place)),
];

/** «с. Воєводівка Троїцького району»: the only Воєводівка lies elsewhere in the oblast. */
function contradicts(
  place: Place,
  candidate: Candidate,
  marks: readonly Landmark[],
  homes: Homes,
): boolean {
  const unit = candidate.use === 'name' ? unitBehind(candidate, marks) : undefined;
  const named = unit !== undefined && (unit.home ?? []).length + unit.formerLand.length > 0;
  return named && place.kind === 'settlement' && !homes.isOn(place, unit);
}

const unsure = 0.4;
const doubtful = 0.5;
const fairlySure = 0.8;

/** Settles which of the places of one name is meant; null where none of them can be. */
export function choose(
  candidate: Candidate,
  scene: Scene,
  marks: readonly Landmark[],
  homes: Homes,
): Choice | null {
  const all = spokenOf(candidate, unique(candidate.readings), scene);
  const steps: [string, number, (places: readonly Place[]) => readonly Place[]][] = [
    ['lead', candidate.confidence, (places) => byLead(places, candidate.lead?.kind ?? null)],
    ['planned', candidate.confidence, (places) => byPlan(places, candidate, scene)],
    ['unit_before_land', candidate.confidence, byUnit],
    ['neighbour', candidate.confidence, (places) => byNeighbour(candidate, places, marks, homes)],
    ['river', fairlySure, byRiver],
    ['size', fairlySure, bySize],
  ];
  let places: readonly Place[] = all;
  for (const [by, confidence, step] of steps) {
    const left = step(places);
    const [only] = left;
    if (left.length === 1 && only) {
      if (contradicts(only, candidate, marks, homes)) {
        return { place: only, by: 'contradicted', confidence: doubtful, among: all };
      }
      return { place: only, by: all.length > 1 ? by : null, confidence, among: all };
    }
    places = left;
  }
  const [likeliest] = [...places].sort((a, b) => rank(b) - rank(a));
  if (!likeliest) return null;
  return { place: likeliest, by: 'ambiguous', confidence: unsure, among: places };
}

const building = /^(?:будівництв|спорудж|зведенн|проєктуванн|проектуванн|construct|build)/;

/** «Будівництво … лікарні» speaks of the planned one, any other text of the one that stands. */
function byPlan(
  places: readonly Place[],
  { from }: Candidate,
  { tokens }: Scene,
): readonly Place[] {
  const built =
    building.test(keyOf(tokens, from - 1, from)) ||
    building.test(keyOf(tokens, from - 2, from - 1));
  const fitting = places.filter(({ planned }) => planned === built);
  return fitting.length > 0 ? fitting : places;
}

/** «Старобільщина» is the raion; where none bears the adjective, the hromada. */
function byUnit(places: readonly Place[]): readonly Place[] {
  const raions = places.filter(({ kind }) => kind === 'raion' || kind === 'oblast');
  return raions.length > 0 ? raions : places;
}

/** A village and its river: the village; «Айдар», a town since 2024 only: the river. */
function byRiver(places: readonly Place[]): readonly Place[] {
  const rivers = places.filter(({ kind }) => kind === 'river');
  const settlements = places.filter(({ kind }) => kind === 'settlement');
  if (rivers.length === 0 || settlements.length === 0) return places;
  return settlements.some(isTown) ? rivers : settlements;
}
