import type { PlaceResponse } from '@stratlas/server/contract';

/** What the places of a text are called, by id. */
export type Names = ReadonlyMap<string, Pick<PlaceResponse, 'nameUk' | 'nameEn' | 'kind'>>;

/** The names of places that came with an answer. */
export const namesOf = (
  places: readonly Pick<PlaceResponse, 'id' | 'nameUk' | 'nameEn' | 'kind'>[],
): Names => new Map(places.map((place) => [place.id, place]));
