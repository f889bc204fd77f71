import { findPlaces, type NameIndex } from '@stratlas/geodata/names/find';
import type { PlaceKind } from '@stratlas/geodata/place';
import type { Selectable } from 'kysely';
import type { FoundPlaceResponse, PlaceResponse } from '../contract/responses.ts';
import type { Database, PlaceTable } from '../db/schema.ts';

/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

export interface PlaceQuery {
  kind: PlaceKind[];
  bbox?: Box | undefined;
  limit: number;
}

export const placeColumns = [
  'place.id',
  'place.kind',
  'place.nameUk',
  'place.nameEn',
  'place.parentId',
  'place.lon',
  'place.lat',
  'place.west',
  'place.south',
  'place.east',
  'place.north',
  'place.exactness',
  'place.inOblast',
  'place.planned',
  'place.population',
] as const;
type Column = (typeof placeColumns)[number] extends `place.${infer Name}` ? Name : never;
export type PlaceRow = Pick<Selectable<PlaceTable>, Extract<Column, keyof PlaceTable>>;

export function placeResponse(row: PlaceRow): PlaceResponse {
  const { west, south, east, north, ...rest } = row;
  const hasBox = west !== null && south !== null && east !== null && north !== null;
  return {
    ...rest,
    bbox: hasBox ? [west, south, east, north] : null,
    inOblast: row.inOblast === 1,
    planned: row.planned === 1,
  };
}

/** Places of some kinds that touch a box, in their own order. */
export async function places(db: Database, query: PlaceQuery): Promise<FoundPlaceResponse[]> {
  const rows = await placesIn(db, query).limit(query.limit).execute();
  return rows.map((row) => ({ ...placeResponse(row), matched: null }));
}

/** The same places narrowed to those with a name or alias like `q`, the best first. */
export async function placesNamed(
  db: Database,
  index: NameIndex,
  q: string,
  query: PlaceQuery,
): Promise<FoundPlaceResponse[]> {
  const rows = new Map((await placesIn(db, query).execute()).map((row) => [row.id, row]));
  const found = findPlaces(index, q, index.length).flatMap(({ place, form }) => {
    const row = rows.get(place.id);
    return row === undefined ? [] : [{ ...placeResponse(row), matched: form }];
  });
  return found.slice(0, query.limit);
}

export const placesIn = (db: Database, { kind, bbox }: Pick<PlaceQuery, 'kind' | 'bbox'>) =>
  db
    .selectFrom('place')
    .select(placeColumns)
    .$if(kind.length > 0, (query) => query.where('place.kind', 'in', kind))
    .$if(bbox !== undefined, (query) => {
      const [west, south, east, north] = bbox ?? [0, 0, 0, 0];
      return query
        .where('place.west', '<=', east)
        .where('place.east', '>=', west)
        .where('place.south', '<=', north)
        .where('place.north', '>=', south);
    })
    .orderBy('place.position');
