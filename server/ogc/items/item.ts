import { sql } from 'kysely';
import type { Database } from '../../db/schema.ts';
import { notFound } from '../../errors.ts';
import type { Collection } from '../collections.ts';
import type { OgcFeature } from '../sources/source.ts';
import { sourceOf } from '../sources/source-of.ts';
import { columnOf, tableFeatures } from './rows.ts';

/** One feature of a collection. @throws ApiError 404 where there is none of this id */
export async function itemOf(
  db: Database,
  collection: Collection,
  id: string,
): Promise<OgcFeature> {
  const source = sourceOf(collection);
  const isIt = sql<boolean>`${columnOf('id')} = ${id}`;
  const found =
    'features' in source
      ? (await source.features(db)).filter((feature) => feature.id === id)
      : (await tableFeatures(db, source, isIt).next()).value;
  const [feature] = found ?? [];
  if (feature === undefined) throw notFound('item', id);
  return feature;
}
