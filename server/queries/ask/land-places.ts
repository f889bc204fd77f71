import type { PlaceKind } from '@stratlas/geodata/place';
import type { Geometry } from 'geojson';
import type { AskResponse, Within } from '../../contract/ask.ts';
import type { Near } from '../../contract/near.ts';
import type { Database } from '../../db/schema.ts';

/** A place with all that is known of where it is. */
export interface LandPlace {
  id: string;
  kind: PlaceKind;
  parentId: string | null;
  geometry: Geometry | null;
  population: number | null;
  attributes: string;
}

/** Every place with its shape, else its point, in the gazetteer's order. */
export async function landPlaces(db: Database): Promise<LandPlace[]> {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'kind', 'parentId', 'lon', 'lat', 'population', 'attributes', 'shape'])
    .orderBy('position')
    .execute();
  return rows.map(({ lon, lat, shape, ...row }) => ({ ...row, geometry: drawn(shape, lon, lat) }));
}

function drawn(shape: string | null, lon: number | null, lat: number | null): Geometry | null {
  if (shape !== null) return JSON.parse(shape) as Geometry;
  return lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
}

/** Ids of the places that lie in a piece of land, and how. */
export type PlacesIn = ReadonlyMap<string, Within>;

/**
 * How each place lies in a piece of land. What belongs to the place that is asked about lies in
 * its land; else where it is drawn decides, and where nobody knows that, the unit that holds it.
 * The oblast as a whole lies in nothing: what is meant for all of it is on the shelf.
 */
export function placesIn(
  places: readonly LandPlace[],
  near: Near,
  lying: (geometry: Geometry) => Within | null,
): PlacesIn {
  const byId = new Map(places.map((place) => [place.id, place]));
  const parentOf = ({ parentId }: LandPlace) => byId.get(parentId ?? '');
  const isOwn = (place: LandPlace | undefined): boolean =>
    near.kind === 'place' &&
    place !== undefined &&
    (place.id === near.id || isOwn(parentOf(place)));
  const found = new Map<string, Within | null>();
  const howLies = (place: LandPlace | undefined): Within | null => {
    if (place === undefined || place.kind === 'oblast') return null;
    const known = found.get(place.id);
    if (known !== undefined) return known;
    const own = isOwn(place) ? 'inside' : null;
    const how = own ?? (place.geometry === null ? howLies(parentOf(place)) : lying(place.geometry));
    found.set(place.id, how);
    return how;
  };
  return new Map(
    places.flatMap((place): [string, Within][] => {
      const how = howLies(place);
      return how === null ? [] : [[place.id, how]];
    }),
  );
}

/** The places of each kind, in the order of the gazetteer. */
export function placesByKind(places: readonly LandPlace[], found: PlacesIn): AskResponse['places'] {
  const kinds = Map.groupBy(
    places.filter(({ id }) => found.has(id)),
    ({ kind }) => kind,
  );
  return [...kinds].map(([kind, members]) => ({
    kind,
    inside: members.filter(({ id }) => found.get(id) === 'inside').map(({ id }) => id),
    partly: members.filter(({ id }) => found.get(id) === 'partly').map(({ id }) => id),
  }));
}

/** Of hromadas, which part the oblast without rest: those cut by the land's border are told, not counted. */
export function populationIn(
  places: readonly LandPlace[],
  found: PlacesIn,
): AskResponse['population'] {
  const hromadas = places.filter(({ kind }) => kind === 'hromada');
  const whole = hromadas.filter(({ id }) => found.get(id) === 'inside');
  const years = new Set(whole.map(({ attributes }) => JSON.parse(attributes).populationYear));
  const [year] = years;
  return {
    people: whole.reduce((sum, { population }) => sum + (population ?? 0), 0),
    year: years.size === 1 && typeof year === 'number' ? year : null,
    hromadas: whole.map(({ id }) => id),
    cut: hromadas.filter(({ id }) => found.get(id) === 'partly').map(({ id }) => id),
  };
}
