import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database } from '../../db/schema.ts';
import type { Collection } from '../collections.ts';
import type { OgcFeature, Row, Source, TableSource } from '../sources/source.ts';
import { sourceOf } from '../sources/source-of.ts';

/** So many rows at a time: a few megabytes at most. */
const chunk = 500;

/** A column of a source's rows. */
export const columnOf = (name: string) => sql.ref<string | number | null>(`row.${name}`);

export const rowsOf = (db: Database, source: TableSource, where: Expression<SqlBool> | null) =>
  db
    .selectFrom(source.rows(db).as('row'))
    .$if(where !== null, (query) => query.where(where ?? sql<SqlBool>`1 = 1`));

/** The features of some rows of a source, by their ids, some hundred at a time. */
export async function* tableFeatures(
  db: Database,
  source: TableSource,
  where: Expression<SqlBool> | null = null,
): AsyncGenerator<OgcFeature[]> {
  let after = '';
  for (;;) {
    const rows = await rowsOf(db, source, where)
      .select(source.reads.map((name) => columnOf(name).as(name)))
      .where(columnOf('id'), '>', after)
      .orderBy(columnOf('id'))
      .limit(chunk)
      .execute();
    const features = (rows as unknown as Row[]).map(source.feature);
    if (features.length > 0) yield features;
    const last = features.at(-1);
    if (last === undefined || rows.length < chunk) return;
    after = last.id;
  }
}

/** Every feature of a collection, some hundred at a time: what a page of items cuts up. */
export async function* allFeatures(
  db: Database,
  collection: Collection,
): AsyncGenerator<OgcFeature[]> {
  const source: Source = sourceOf(collection);
  if ('features' in source) yield await source.features(db);
  else yield* tableFeatures(db, source);
}
