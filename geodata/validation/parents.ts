import type { Place, PlaceKind } from '../place.ts';
import { memberIds } from '../shape/units.ts';
import type { Problem, Rule } from './problem.ts';

/** Which kind holds a unit or settlement; anything else may hang on any unit. */
const holders: Partial<Record<PlaceKind, PlaceKind>> = {
  raion: 'oblast',
  hromada: 'raion',
  settlement: 'hromada',
};

function parentProblem(place: Place, parent: Place | undefined): string | null {
  const holder = holders[place.kind];
  if (place.parentId === null) return holder ? `needs a parent of kind ${holder}` : null;
  if (!parent) return `its parent ${place.parentId} does not exist`;
  return holder && parent.kind !== holder ? `its parent is no ${holder}` : null;
}

/** Every parent and member exists, and units are nested in the right order. */
export const parents: Rule = ({ places }) => {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places.flatMap((place): Problem[] => {
    const parent = parentProblem(place, byId.get(place.parentId ?? ''));
    const lost = memberIds(place).filter((id) => !byId.has(id));
    const messages = [parent, ...lost.map((id) => `its member ${id} does not exist`)];
    return messages.flatMap((message) => (message ? [{ placeId: place.id, message }] : []));
  });
};
