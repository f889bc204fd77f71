import type { Alias, Place } from '@stratlas/geodata/place';
import type { Database, PlaceNameTable, PlaceTable } from '../db/schema.ts';

/** All places with their aliases, as the linker takes them; shapes stay in the database. */
export async function gazetteer(db: Database): Promise<Place[]> {
  const rows = await db.selectFrom('place').select(columns).orderBy('position').execute();
  const aliases = Map.groupBy(await aliasRows(db).execute(), ({ placeId }) => placeId);
  return rows.map((row) => placeOf(row, (aliases.get(row.id) ?? []).flatMap(aliasOf)));
}

const columns = [
  'id',
  'kind',
  'nameUk',
  'nameEn',
  'parentId',
  'lon',
  'lat',
  'exactness',
  'inOblast',
  'planned',
  'population',
  'attributes',
  'source',
  'licence',
] as const satisfies readonly (keyof PlaceTable)[];
type Row = Pick<PlaceTable, (typeof columns)[number]>;

const aliasRows = (db: Database) =>
  db
    .selectFrom('placeName')
    .select(['placeId', 'form', 'language', 'kind', 'fromDate', 'toDate', 'act'])
    .where('kind', '!=', 'name')
    .orderBy('placeId')
    .orderBy('form')
    .orderBy('language')
    .orderBy('kind');

function placeOf({ lon, lat, ...row }: Row, aliases: Alias[]): Place {
  return {
    ...row,
    point: lon === null || lat === null ? null : [lon, lat],
    inOblast: row.inOblast === 1,
    planned: row.planned === 1,
    attributes: JSON.parse(row.attributes),
    aliases,
  };
}

const aliasOf = ({
  kind,
  form,
  language,
  fromDate,
  toDate,
  act,
}: Omit<PlaceNameTable, 'folded'>): Alias[] =>
  kind === 'name' ? [] : [{ form, language, kind, from: fromDate, to: toDate, act }];
