import { type Filter, filterPairs, type Language, writeFilter } from '@stratlas/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from './client.ts';

const { api } = server;

/** What of a filter nobody has promised money for. */
export const unfundedQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['unfunded', writeFilter(filter)],
    queryFn: () => bodyOf(api.unfunded.$get({ query: Object.fromEntries(filterPairs(filter)) })),
  });

/** How old the data are, and whose. */
export const aboutQuery = (lang: Language) =>
  queryOptions({
    queryKey: ['about', lang],
    queryFn: () => bodyOf(api.about.$get({ query: { lang } })),
  });
