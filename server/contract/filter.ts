import { type PlaceKind, placeKinds } from '@stratlas/geodata/place';
import {
  type ProjectStatus,
  projectStatuses,
  type SourceClass,
  sourceClasses,
} from '@stratlas/seeds/project';
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
  /** Of projects alone, as are all down to the years: areas have none of them. */
  status: ProjectStatus[];
  /** Ids of organisations that pay a sum. */
  funder: string[];
  source: SourceClass[];
  /** Years, both included: something was paid or done within them; null is open. */
  from: number | null;
  to: number | null;
  /** Words, each of which must occur somewhere in the record's text in either language. */
  q: string;
}

export const emptyFilter: Filter = {
  item: [],
  place: [],
  kind: [],
  scope: [],
  status: [],
  funder: [],
  source: [],
  from: null,
  to: null,
  q: '',
};

export const maxQueryLength = 200;

/** An id of the gazetteer: the KATOTTG code, or a slug. */
export const placeIdPattern = /^[A-Za-z0-9-]{2,64}$/;

/** The fields that hold lists, in the order in which people read them. */
export const filterFields = [
  'item',
  'place',
  'kind',
  'scope',
  'status',
  'funder',
  'source',
] as const;
export type FilterField = (typeof filterFields)[number];

/** The fields that hold a year. */
export const yearFields = ['from', 'to'] as const;
export const years = { first: 1991, last: 2100 } as const;
export const isFilterYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= years.first && Number(text) <= years.last;

const oneOf = (known: readonly string[]) => (value: string) => known.includes(value);

/** What a value of each list must look like; plain checks, so that the page carries no schemas. */
export const isFilterValue: Record<FilterField, (value: string) => boolean> = {
  item: isItemCode,
  place: (value) => placeIdPattern.test(value),
  kind: oneOf(placeKinds),
  scope: oneOf(scopes),
  status: oneOf(projectStatuses),
  funder: (value) => placeIdPattern.test(value),
  source: oneOf(sourceClasses),
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
    status: unique(filter.status),
    funder: unique(filter.funder),
    source: unique(filter.source),
    from: filter.from,
    to: filter.to,
    q: filter.q.trim().replaceAll(/\s+/g, ' '),
  };
}

export const isEmptyFilter = (filter: Filter): boolean =>
  filter.q.trim() === '' &&
  yearFields.every((field) => filter[field] === null) &&
  filterFields.every((field) => filter[field].length === 0);
