import { foldName } from '@stratlas/geodata/names/fold';
import type { PlaceKind } from '@stratlas/geodata/place';
import type { Selectable } from 'kysely';
import type { FoundPlaceResponse, PlaceResponse } from '../contract/responses.ts';
import type { Database, PlaceTable } from '../db/schema.ts';
import { bestNames } from './name-ranking.ts';

/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

export interface PlaceQuery {
  kind: PlaceKind[];
  bbox?: Box | undefined;
  q?: string | undefined;
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

/** Places of some kinds, touching a box, bearing a name like `q` — the best name first. */
export async function places(db: Database, query: PlaceQuery): Promise<FoundPlaceResponse[]> {
  const q = query.q?.trim() ?? '';
  const names = q === '' ? null : await namesLike(db, q);
  const rows = await placesIn(db, query).execute();
  const found = rows
    .filter((row) => names === null || names.has(row.id))
    .map((row) => ({ ...placeResponse(row), matched: names?.get(row.id)?.form ?? null }));
  if (names !== null) {
    const rank = ({ id }: { id: string }) => names.get(id)?.rank ?? 0;
    found.sort((a, b) => rank(a) - rank(b) || (b.population ?? 0) - (a.population ?? 0));
  }
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

async function namesLike(db: Database, q: string) {
  const rows = await db.selectFrom('placeName').select(['placeId', 'form', 'folded']).execute();
  return bestNames(rows, foldName(q));
}
