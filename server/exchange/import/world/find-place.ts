import { foldName } from '@stratlas/geodata/names/fold';
import { unitWord } from './unit-words.ts';
import type { World } from './world.ts';

export type FoundPlace = { ids: string[] } | { unknown: string } | { ambiguous: string[] };

/** What else a row says of where its place is. */
export interface Around {
  hromada: string | null;
  raion: string | null;
}

/** A settlement before its hromada before its raion: who names a town means the town. */
const order = ['settlement', 'hromada', 'raion', 'oblast'];

/**
 * Finds the places that a cell names: one, or several parted by semicolons. Names are compared
 * folded, with or without «м.», «смт», «громада»; a hromada or raion beside the name chooses.
 */
export function findPlaces(text: string, around: Around, world: World): FoundPlace {
  const ids: string[] = [];
  for (const name of text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const found = findOne(name, around, world);
    if (!('ids' in found)) return found;
    ids.push(...found.ids);
  }
  return { ids: [...new Set(ids)] };
}

function findOne(name: string, around: Around, world: World): FoundPlace {
  const whole = named(foldName(name), world);
  if (whole.length > 0) return choose(whole, [around.hromada, around.raion], world, name);
  const [first = '', ...rest] = name.split(',').map((part) => part.trim());
  const found = named(foldName(first), world);
  if (found.length === 0) return { unknown: name };
  return choose(found, [around.hromada, around.raion, ...rest], world, name);
}

/** The places of a name, or of what is left of it without the word for its kind. */
function named(folded: string, world: World): string[] {
  const exact = world.placesNamed(folded);
  if (exact.length > 0) return [...exact];
  const words = folded.split(' ');
  const bare = words.filter((word) => unitWord(word) === undefined).join(' ');
  const kind = words.map(unitWord).find((one) => one !== undefined);
  const ids = bare === folded ? [] : world.placesNamed(bare);
  const ofKind = ids.filter((id) => world.gazetteer.place(id)?.kind === kind);
  return ofKind.length > 0 ? ofKind : [...ids];
}

function choose(
  ids: readonly string[],
  units: readonly (string | null)[],
  world: World,
  name: string,
): FoundPlace {
  let left = [...ids];
  for (const unit of units) {
    const within = unit === null || unit === '' ? [] : named(foldName(unit), world);
    if (within.length === 0) continue;
    const held = left.filter((id) =>
      world.gazetteer.upwards(id).some((place) => within.includes(place.id)),
    );
    if (held.length > 0) left = held;
  }
  const ranks = left.map((id) => order.indexOf(world.gazetteer.place(id)?.kind ?? ''));
  const finest = Math.min(...ranks.map((rank) => (rank === -1 ? order.length : rank)));
  const best = left.filter(
    (_, index) => (ranks[index] === -1 ? order.length : ranks[index]) === finest,
  );
  const [only] = best;
  if (only === undefined) return { unknown: name };
  return best.length === 1 ? { ids: [only] } : { ambiguous: best };
}

/** Places in words for a message: «Іванівка (Хрустальненська громада)». */
export const candidateNames = (ids: readonly string[], world: World): string =>
  ids
    .slice(0, 4)
    .map((id) => {
      const [place, parent] = world.gazetteer.upwards(id);
      return parent ? `${place?.nameUk} (${parent.nameUk})` : (place?.nameUk ?? id);
    })
    .join(', ');
