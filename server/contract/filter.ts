import { type PlaceKind, placeKinds } from '@stratlas/geodata/place';
import { type Scope, scopes } from '@stratlas/seeds/strategy';
import { compareCodes, isItemCode, isWithin } from './codes.ts';

/**
 * What is asked for, as one plain value. Within a field any value will do, between fields all
 * must hold, and an empty field asks for nothing. It has four readers that must agree:
 * the query string, `matches()`, the SQL condition and the map's expression.
 */
export interface Filter {
  /** Codes of items: the item itself or anything under it. */
  item: string[];
  /** Places: linked to the place or to something inside it. */
  place: string[];
  kind: PlaceKind[];
  scope: Scope[];
  /** Words, each of which must occur somewhere in the record's text in either language. */
  q: string;
}

export const emptyFilter: Filter = { item: [], place: [], kind: [], scope: [], q: '' };

export const maxQueryLength = 200;

/** An id of the gazetteer: the KATOTTG code, or a slug. */
export const placeIdPattern = /^[A-Za-z0-9-]{2,64}$/;

/** The fields that hold lists, in the order in which people read them. */
export const filterFields = ['item', 'place', 'kind', 'scope'] as const;
export type FilterField = (typeof filterFields)[number];

const oneOf = (known: readonly string[]) => (value: string) => known.includes(value);

/** What a value of each list must look like; plain checks, so that the page carries no schemas. */
export const isFilterValue: Record<FilterField, (value: string) => boolean> = {
  item: isItemCode,
  place: (value) => placeIdPattern.test(value),
  kind: oneOf(placeKinds),
  scope: oneOf(scopes),
};

const unique = <T extends string>(values: readonly T[]): T[] => [...new Set(values)].sort();

/** The one spelling of a filter: sorted, without doubles, without items under a chosen item. */
export function normaliseFilter(filter: Filter): Filter {
  const codes = unique(filter.item).sort(compareCodes);
  return {
    item: codes.filter((code) => !codes.some((other) => other !== code && isWithin(code, other))),
    place: unique(filter.place),
    kind: unique(filter.kind),
    scope: unique(filter.scope),
    q: filter.q.trim().replaceAll(/\s+/g, ' '),
  };
}

export const isEmptyFilter = (filter: Filter): boolean =>
  filter.q.trim() === '' && filterFields.every((field) => filter[field].length === 0);
