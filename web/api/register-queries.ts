import { type Filter, filterPairs, type View, writeFilter } from '@stratlas/server/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from './client.ts';

const { api } = server;

const pageSize = '50';

const queryOf = (filter: Filter): Record<string, string> => Object.fromEntries(filterPairs(filter));

const inOf = (currency: View['in']) => (currency === null ? {} : { in: currency });

/** The projects of a filter, page after page; what was shown stays until the new answer is there. */
export const projectsQuery = (filter: Filter, shown?: 'map' | 'shelf') =>
  infiniteQueryOptions({
    queryKey: ['projects', writeFilter(filter), shown],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.projects.$get({
          query: {
            ...queryOf(filter),
            limit: pageSize,
            ...(pageParam && { cursor: pageParam }),
            ...(shown && { shown }),
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['project', id],
    queryFn: () => bodyOf(api.projects[':id'].$get({ param: { id } })),
  });

/**
 * Counts and sums of a filter. What was shown stays until the new answer is there, so the answer
 * says itself into which currency it was converted.
 */
export const summaryQuery = (filter: Filter, currency: View['in']) =>
  queryOptions({
    queryKey: ['summary', writeFilter(filter), currency],
    queryFn: async () => {
      const query = { ...queryOf(filter), ...inOf(currency) };
      return { ...(await bodyOf(api.summary.$get({ query }))), in: currency };
    },
    placeholderData: keepPreviousData,
  });

export const divisions = ['goal', 'funder', 'year', 'raion'] as const;
export type Division = (typeof divisions)[number];

/** The sums of a filter, divided; the rows add up to its summary. */
export const totalsQuery = (by: Division, filter: Filter, currency: View['in']) =>
  queryOptions({
    queryKey: ['totals', by, writeFilter(filter), currency],
    queryFn: async () => {
      const query = { ...queryOf(filter), ...inOf(currency), by };
      return { ...(await bodyOf(api.totals.$get({ query }))), in: currency };
    },
    placeholderData: keepPreviousData,
  });

/** Everybody who pays or works, by id. */
export const organisationsQuery = () =>
  queryOptions({
    queryKey: ['organisations'],
    queryFn: async () => {
      const { items } = await bodyOf(api.organisations.$get());
      return new Map(items.map((organisation) => [organisation.id, organisation]));
    },
  });

/** What changes with the projects on the map; read again when something was published. */
export const projectEditionQuery = () =>
  queryOptions({
    queryKey: ['project-edition'],
    queryFn: async () => (await bodyOf(api.map['projects.json'].$get())).edition,
    staleTime: 60_000,
  });
