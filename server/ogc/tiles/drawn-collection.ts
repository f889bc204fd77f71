import { ApiError } from '../../errors.ts';
import type { Collection } from '../collections.ts';
import { knownCollection } from '../known-collection.ts';

/**
 * The collection of an id, if something of it can be drawn.
 * @throws ApiError 404 where there is no such collection, or it has no geometry
 */
export function drawnCollection(id: string): Collection {
  const collection = knownCollection(id);
  if (collection.geometry !== 'none') return collection;
  const message = `The collection "${id}" has no geometry: there are no tiles and styles of it.`;
  throw new ApiError(404, 'not_found', message, { collection: id });
}
