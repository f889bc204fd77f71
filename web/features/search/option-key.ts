import { funderRef, projectRef } from '@stratlas/server/contract';
import type { Glance } from '../../state/glance.ts';

/** What can be found: `words` makes a filter of them, `position` asks what is near. */
export const foundKinds = ['position', 'place', 'item', 'project', 'funder', 'words'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Keys of the list's options: what was found, and its id. */
export const keyOf = (what: FoundKind, id: string): string => `${what} ${id}`;

export function readKey(key: string): { what: FoundKind | null; id: string } {
  const [what = '', id = ''] = key.split(' ');
  return { what: foundKinds.find((one) => one === what) ?? null, id };
}

/** What an option leads to, as `select` takes it; null for what selects nothing. */
export function refOfKey(key: string): string | null {
  const { what, id } = readKey(key);
  if (what === 'project') return projectRef(id);
  if (what === 'funder') return funderRef(id);
  return what === 'place' || what === 'item' ? id : null;
}

/** Where the map looks while one stands on an option; null where it has nothing to show. */
export function glanceOfKey(key: string): Glance | null {
  const { what, id } = readKey(key);
  if (what !== 'position') return what === 'funder' ? null : refOfKey(key);
  const [lon = 0, lat = 0] = id.split(',').map(Number);
  return [lon, lat];
}
