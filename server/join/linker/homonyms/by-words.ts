import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from '../candidate.ts';
import { isStation } from '../candidates.ts';
import type { LeadKind } from '../context/leads.ts';
import { conjunction, isListed } from '../context/lists.ts';
import type { Scene } from '../context/scene.ts';
import { gap } from '../text/gaps.ts';

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

/** One is in a town and on a river. */
const onWater = /^(?:на|on)$/;
const locative = /^(?:у|в|in)$/;
const adjectivalRiver = /а$/;

const mine = /^(?:шахт|mines?$)/;
const listed = gap.comma | gap.quote;
const longestList = 12;

/** «шахти «Привільнянська» та «Новодружеська»»: the word for a mine stands in the name or before its list. */
function isMine({ nameFrom, nameTo }: Candidate, { tokens }: Scene): boolean {
  if (tokens.slice(nameFrom, nameTo).some(({ key }) => mine.test(key))) return true;
  for (let at = nameFrom; at > 0 && nameFrom - at < longestList; at--) {
    const [token, left] = [tokens[at], tokens[at - 1]];
    if (mine.test(left?.key ?? '')) return true;
    if (
      !isListed(tokens, at) &&
      !((token?.gap ?? 0) & listed) &&
      !conjunction.test(token?.key ?? '')
    )
      return false;
  }
  return false;
}

/**
 * Stations are meant where the text says so, a river called like an adjective and a mine by its
 * name alone too; what the text calls a river is one.
 */
export function spokenOf(candidate: Candidate, places: readonly Place[], scene: Scene): Place[] {
  const mines = places.filter(({ kind }) => kind === 'coal_mine');
  if (mines.length > 0 && isMine(candidate, scene)) return mines;
  const lead = candidate.lead?.kind ?? null;
  const settled = places.some(({ kind }) => kind === 'settlement');
  const rivers = places.filter(({ kind }) => kind === 'river');
  const before = scene.tokens[candidate.nameFrom - 1]?.key ?? '';
  if (rivers.length > 0 && onWater.test(before)) return rivers;
  const inside = locative.test(before);
  return places.filter((place) => {
    if (place.kind === 'coal_mine') return false;
    if (isStation(place.kind)) return lead === 'station';
    if (lead === 'river') return place.kind === 'river' || !candidate.lead?.said;
    if (place.kind !== 'river') return true;
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
