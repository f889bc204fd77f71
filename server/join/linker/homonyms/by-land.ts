import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from '../candidate.ts';
import type { Landmark } from '../context/landmarks.ts';
import { unitBehind } from '../look-alikes/elsewhere.ts';
import type { Homes } from './homes.ts';

function distance(mark: Landmark, { nameFrom, nameTo }: Candidate): number {
  return mark.from >= nameTo ? mark.from - nameTo : (nameFrom - mark.to) * 2 + 1;
}

/** Places on the land of the nearest unit or town named that holds any of them, else those in one raion with it. */
export function byNeighbour(
  candidate: Candidate,
  places: readonly Place[],
  marks: readonly Landmark[],
  homes: Homes,
): readonly Place[] {
  const near = marks
    .filter(({ from, to }) => to <= candidate.nameFrom || from >= candidate.nameTo)
    .sort((a, b) => distance(a, candidate) - distance(b, candidate));
  const within = [homes.isOn, homes.isNear].flatMap((fits) =>
    near.map((mark) => places.filter((place) => fits(place, mark))),
  );
  return within.find(({ length }) => length > 0 && length < places.length) ?? places;
}

/** How far behind a name the last of several units stands: «… Міловського та Біловодського районів». */
const unitsReach = 6;

/** «с. Воєводівка Троїцького району»: the only Воєводівка lies elsewhere in the oblast. */
export function contradicts(
  place: Place,
  candidate: Candidate,
  marks: readonly Landmark[],
  homes: Homes,
): boolean {
  const unit = candidate.use === 'name' ? unitBehind(candidate, marks) : undefined;
  const named = unit !== undefined && (unit.home ?? []).length + unit.formerLand.length > 0;
  if (!named || place.kind !== 'settlement') return false;
  const units = marks.filter(
    ({ isUnit, from }) =>
      isUnit && from >= candidate.nameTo && from - candidate.nameTo < unitsReach,
  );
  return !units.some((one) => homes.isOn(place, one));
}

/** Places in the unit that the address names: «с. Петрівка Щастинського району» is the town there. */
export function byAddress(
  candidate: Candidate,
  places: readonly Place[],
  marks: readonly Landmark[],
  homes: Homes,
): readonly Place[] {
  const unit = candidate.use === 'name' ? unitBehind(candidate, marks) : undefined;
  const inside = unit ? places.filter((place) => homes.isOn(place, unit)) : [];
  return inside.some(({ kind }) => kind === 'settlement') ? inside : places;
}
