import type { Place } from '@stratlas/geodata/place';
import { adjectiveOf } from '../context/former-raions.ts';
import type { Landmark } from '../context/landmarks.ts';

/** Knows what lies in what. */
export interface Homes {
  /** True for a place on the land of a landmark, or in one hromada with a town named. */
  isOn(place: Place, mark: Landmark): boolean;
  /** True for a place in one raion with a town named. */
  isNear(place: Place, mark: Landmark): boolean;
}

const stemOf = (hromada: Place): string => adjectiveOf(hromada.nameUk).replace(/а$/, '');

export function homesOf(places: readonly Place[]): Homes {
  const byId = new Map(places.map((place) => [place.id, place]));
  const parentOf = (place: Place) =>
    place.parentId === null ? undefined : byId.get(place.parentId);

  function lineOf(place: Place): Place[] {
    const parent = parentOf(place);
    return parent ? [place, ...lineOf(parent)] : [place];
  }

  /** A town stands for its hromada: what is named beside it lies near it. */
  const groundOf = (place: Place) =>
    place.kind === 'settlement' ? (parentOf(place) ?? place) : place;

  function isOn(place: Place, { home, formerLand }: Landmark): boolean {
    const line = lineOf(place);
    const onFormer = line.some((one) => one.kind === 'hromada' && formerLand.includes(stemOf(one)));
    return onFormer || (home ?? []).some((unit) => line.includes(groundOf(unit)));
  }
  function isNear(place: Place, { home }: Landmark): boolean {
    const [raion] = lineOf(place).filter(({ kind }) => kind === 'raion');
    return raion !== undefined && (home ?? []).some((town) => lineOf(town).includes(raion));
  }
  return { isOn, isNear };
}
