import { notFound } from '../errors.ts';
import { type Collection, collectionById } from './collections.ts';

/** @throws ApiError 404 where there is no such collection */
export function knownCollection(id: string): Collection {
  const collection = collectionById(id);
  if (collection === undefined) throw notFound('collection', id);
  return collection;
}
