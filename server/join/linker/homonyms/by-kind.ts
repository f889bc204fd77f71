import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from '../candidate.ts';
import { isTown } from '../lexicon/tiers.ts';

const raionKinds = new Set(['raion', 'former_raion', 'oblast']);

/** «Старобільщина» is the raion, «Кремінщина» the former one; where there was none, the hromada. */
export function byUnit(places: readonly Place[]): readonly Place[] {
  const raions = places.filter(({ kind }) => raionKinds.has(kind));
  return raions.length > 0 ? raions : places;
}

/** A village and its river: the village; «Айдар», a town since 2024 only: the river. */
export function byRiver(places: readonly Place[]): readonly Place[] {
  const rivers = places.filter(({ kind }) => kind === 'river');
  const settlements = places.filter(({ kind }) => kind === 'settlement');
  if (rivers.length === 0 || settlements.length === 0) return places;
  return settlements.some(isTown) ? rivers : settlements;
}

/** «с. Петрівка» is a village of that name rather than one that had it once. */
export function byCurrent({ readings }: Candidate, places: readonly Place[]): readonly Place[] {
  const bearers = new Set(
    readings.filter(({ tier }) => tier !== 'strict').map(({ place }) => place),
  );
  const current = places.filter((place) => bearers.has(place));
  return current.length > 0 ? current : places;
}

/** A hromada's centre among villages is what a text without more means. */
export const bySize = (places: readonly Place[]): readonly Place[] => {
  const towns = places.filter(isTown);
  return towns.length === 1 ? towns : places;
};

/** What a text without more most likely means: a town, then the larger place. */
export const likeliest = (places: readonly Place[]): Place | undefined => {
  const size = (place: Place) => (isTown(place) ? 2_000_000 : 0) + (place.population ?? 0);
  return [...places].sort((a, b) => size(b) - size(a))[0];
};
