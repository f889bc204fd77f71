import { type Filter, filterPairs, type View, writeFilter } from '@stratlas/server/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from './client.ts';

/** What of a filter lies in a piece of land; the answer says itself into which currency it was converted. */
export const askQuery = (near: string, filter: Filter, currency: View['in']) =>
  queryOptions({
    queryKey: ['ask', near, writeFilter(filter), currency],
    queryFn: async () => {
      const query = {
        ...Object.fromEntries(filterPairs(filter)),
        ...(currency !== null && { in: currency }),
        near,
      };
      return { ...(await bodyOf(server.api.ask.$get({ query }))), in: currency };
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
