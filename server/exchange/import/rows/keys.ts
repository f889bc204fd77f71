import { createHash } from 'node:crypto';
import { foldName } from '@stratlas/geodata/names/fold';
import type { Value } from '../../columns/column.ts';
import type { Given } from './given.ts';

/** What tells one project from another where no id does: its title, places and source. */
export interface Likeness {
  /** Folded. */
  title: string;
  places: readonly Value[];
  source: string;
}

export const likenessKey = ({ title, places, source }: Likeness): string =>
  [title, places.map((place) => place ?? '').join(' '), foldName(source)].join('|');

/** The id of a project that a file brings without one: the same for the same title, place and source. */
export const idOfKey = (key: string): string =>
  `i-${createHash('sha256').update(key).digest('hex').slice(0, 20)}`;

export const identifierKey = (scheme: Value | undefined, id: Value | undefined): string | null =>
  id === undefined || id === null || id === '' ? null : `${scheme ?? 'other'}:${id}`;

/** Keys under which a project of a file may be known, the surest first, after its own id. */
export function keysOf({ project, lists }: Given): { identifiers: string[]; likeness: string } {
  const identifiers = (lists.identifiers ?? []).flatMap(
    ({ line }) => identifierKey(line.scheme, line.id) ?? [],
  );
  return {
    identifiers,
    likeness: likenessKey({
      title: foldName(String(project.titleUk || project.titleEn || '')),
      places: (lists.places ?? []).map(({ line }) => placeKey(line)),
      source: String(lists.sources?.[0]?.line.title ?? ''),
    }),
  };
}

/** A place by its id, a drawing by its coordinates. */
export const placeKey = ({ placeId, geometry, lon, lat }: Record<string, Value>): Value =>
  placeId ?? geometry ?? (typeof lon === 'number' ? `${lon} ${lat}` : null);
