import { type Filter, filterPairs, type Standard, writeFilter } from '@stratlas/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from './client.ts';

const { api } = server;

/** What a standard cannot hold of what a filter selects. */
export const lossesQuery = (standard: Standard, filter: Filter, near?: string) =>
  queryOptions({
    queryKey: ['losses', standard, writeFilter(filter), near],
    queryFn: () => {
      const query = { ...Object.fromEntries(filterPairs(filter)), ...(near && { near }), standard };
      return bodyOf(api.losses.$get({ query }));
    },
  });

/** The projects of a filter of which no task of the strategy is confirmed. */
export const withoutTaskQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['without-task', writeFilter(filter)],
    queryFn: () =>
      bodyOf(api['without-task'].$get({ query: Object.fromEntries(filterPairs(filter)) })),
  });
