import {
  type Filter,
  filterPairs,
  type UnitKind,
  type View,
  writeFilter,
} from '@stratlas/server/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from './client.ts';

const { api } = server;

/** Long enough for a person to walk through measures and kinds, in milliseconds. */
const fresh = 60_000;

const queryOf = (filter: Filter, units: UnitKind, currency: NonNullable<View['in']>) => ({
  ...Object.fromEntries(filterPairs(filter)),
  units,
  in: currency,
});

/** The figures of each unit, with all sums in one currency too. */
export const regionsQuery = (filter: Filter, units: UnitKind, currency: NonNullable<View['in']>) =>
  queryOptions({
    queryKey: ['regions', writeFilter(filter), units, currency],
    queryFn: () => bodyOf(api.regions.$get({ query: queryOf(filter, units, currency) })),
    staleTime: fresh,
    placeholderData: keepPreviousData,
  });

/** Each task against each unit. */
export const matrixQuery = (filter: Filter, units: UnitKind, currency: NonNullable<View['in']>) =>
  queryOptions({
    queryKey: ['matrix', writeFilter(filter), units, currency],
    queryFn: () => bodyOf(api.matrix.$get({ query: queryOf(filter, units, currency) })),
    staleTime: fresh,
    placeholderData: keepPreviousData,
  });

/** The last known state of each hromada's territory. */
export const territoryQuery = () =>
  queryOptions({
    queryKey: ['territory'],
    queryFn: () => bodyOf(api.territory.$get()),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Records that lack something, those with the most money first. */
export const incompleteQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['incomplete', writeFilter(filter)],
    queryFn: () => bodyOf(api.incomplete.$get({ query: Object.fromEntries(filterPairs(filter)) })),
    placeholderData: keepPreviousData,
  });
