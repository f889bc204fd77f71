import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from '../candidate.ts';
import { isStation } from '../candidates.ts';
import type { LeadKind } from '../context/leads.ts';
import type { Scene } from '../context/scene.ts';

const categories: Partial<Record<LeadKind, string>> = {
  city: 'city',
  town: 'town',
  village: 'village',
};

/** Places of the kind that the lead says; stations and rivers need theirs where a settlement is. */
export function byLead(places: readonly Place[], lead: LeadKind | null): readonly Place[] {
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
export function spokenOf(candidate: Candidate, places: readonly Place[], scene: Scene): Place[] {
  const lead = candidate.lead?.kind ?? null;
  const settled = places.some(({ kind }) => kind === 'settlement');
  const inside = locative.test(scene.tokens[candidate.nameFrom - 1]?.key ?? '');
  return places.filter((place) => {
    if (isStation(place.kind)) return lead === 'station';
    if (place.kind !== 'river' || lead === 'river') return true;
    return lead === null && !adjectivalRiver.test(place.nameUk) && !(settled && inside);
  });
}

const building = /^(?:будівництв|спорудж|зведенн|проєктуванн|проектуванн|construct|build)/;

/** «Будівництво … лікарні» speaks of the planned one, any other text of the one that stands. */
export function byPlan(
  places: readonly Place[],
  { from }: Candidate,
  { tokens }: Scene,
): readonly Place[] {
  const built =
    building.test(tokens[from - 1]?.key ?? '') || building.test(tokens[from - 2]?.key ?? '');
  const fitting = places.filter(({ planned }) => planned === built);
  return fitting.length > 0 ? fitting : places;
}
