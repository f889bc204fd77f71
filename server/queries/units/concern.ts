import type { PlaceKind } from '@stratlas/geodata/place';
import type { Scope } from '@stratlas/seeds/strategy';

/** What of a place says which units it is about. */
export interface ConcerningPlace {
  id: string;
  kind: PlaceKind;
  parentId: string | null;
  inOblast: boolean;
  /** Places that it is made of, as zones and the agglomeration are. */
  members: readonly string[];
}

/** The finest units that something is about; `all` where nothing narrower than the oblast is known. */
export type Concern = 'all' | readonly string[];

export interface Gazetteer {
  /** Of a place; an id that is not known, or empty, may be anywhere. */
  of: (placeId: string) => Concern;
  /** Whether what has this concern is about a unit: it is the unit, in it, or holds it. */
  holds: (concern: Concern, unitId: string) => boolean;
}

const isUnit = ({ kind }: ConcerningPlace): boolean => kind === 'raion' || kind === 'hromada';

const joined = (concerns: readonly Concern[]): Concern =>
  concerns.some((one) => one === 'all') ? 'all' : [...new Set(concerns.flat())];

export function gazetteerOf(places: readonly ConcerningPlace[]): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]));
  const upwards = (id: string): ConcerningPlace[] => {
    const place = byId.get(id);
    if (place === undefined) return [];
    return [place, ...(place.parentId === null ? [] : upwards(place.parentId))];
  };
  const of = (placeId: string): Concern => {
    const [place, ...above] = upwards(placeId);
    if (place === undefined) return 'all';
    if (!place.inOblast) return [];
    if (place.members.length > 0) return joined(place.members.map(of));
    const finest = [place, ...above].find(isUnit);
    return finest === undefined ? 'all' : [finest.id];
  };
  const isWithin = (id: string, unit: string) => upwards(id).some((place) => place.id === unit);
  return {
    of,
    holds: (concern, unit) =>
      concern === 'all' || concern.some((one) => isWithin(one, unit) || isWithin(unit, one)),
  };
}

/** An area of the strategy with the places that it names itself, not through their kind. */
export interface SpeakingArea {
  scope: Scope;
  placeIds: readonly string[];
}

/**
 * The units that an area speaks of. Words for the whole oblast, for a kind of place or for land that
 * no zone of the gazetteer stands for are about each of them; names are about where they lie.
 */
export function concernOfArea({ scope, placeIds }: SpeakingArea, gazetteer: Gazetteer): Concern {
  if (scope === 'outside') return [];
  const isEverywhere = scope === 'oblast_wide' || scope === 'place_type';
  if (isEverywhere || placeIds.length === 0) return 'all';
  return joined(placeIds.map(gazetteer.of));
}
