import { foldName } from '@stratlas/geodata/names/fold';
import type { PlaceKind } from '@stratlas/geodata/place';
import type { Scope } from '@stratlas/seeds/strategy';
import { isWithin } from './codes.ts';
import type { Filter } from './filter.ts';

/** What a filter looks at: an area of the strategy with all that is linked to it. */
export interface Filterable {
  code: string;
  scope: Scope;
  /** The linked places and every unit that holds one of them. */
  placeIds: readonly string[];
  kinds: readonly PlaceKind[];
  /** Its texts in both languages, folded by `foldName`. */
  searchText: string;
}

const anyOrNone = <T>(wanted: readonly T[], holds: (value: T) => boolean): boolean =>
  wanted.length === 0 || wanted.some(holds);

/**
 * The words of a query as every reader compares them: folded, in order, without empty ones.
 * Control characters part words: a database ends a text at the first NUL.
 */
export const queryWords = (q: string): string[] =>
  foldName(q.replaceAll(/\p{Cc}/gu, ' '))
    .split(' ')
    .filter(Boolean);

/** The filter's reader in plain code. */
export function matches(record: Filterable, filter: Filter): boolean {
  return (
    anyOrNone(filter.item, (code) => isWithin(record.code, code)) &&
    anyOrNone(filter.place, (id) => record.placeIds.includes(id)) &&
    anyOrNone(filter.kind, (kind) => record.kinds.includes(kind)) &&
    anyOrNone(filter.scope, (scope) => record.scope === scope) &&
    queryWords(filter.q).every((word) => record.searchText.includes(word))
  );
}
