import type { FundingKind } from '@stratlas/seeds/project';
import {
  type Division,
  type Filter,
  filterPairs,
  type View,
  writeFilter,
} from '@stratlas/server/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from './client.ts';

const { api } = server;

type Currency = NonNullable<View['in']>;

const queryOf = (filter: Filter, currency: Currency) => ({
  ...Object.fromEntries(filterPairs(filter)),
  in: currency,
});

/** Charts keep what they showed until the new answer is there, and give up what nobody waits for. */
const shared = { placeholderData: keepPreviousData } as const;

/** The sums of a filter, divided, all in one currency. */
export const chartTotalsQuery = (by: Division, filter: Filter, currency: Currency) =>
  queryOptions({
    queryKey: ['charts', 'totals', by, writeFilter(filter), currency],
    queryFn: async ({ signal }) => {
      const query = { ...queryOf(filter, currency), by };
      return { ...(await bodyOf(api.totals.$get({ query }, { init: { signal } }))), in: currency };
    },
    ...shared,
  });

/** From which funders, for which goals and to which raions money of one kind goes. */
export const flowsQuery = (filter: Filter, currency: Currency, paid: FundingKind) =>
  queryOptions({
    queryKey: ['charts', 'flows', writeFilter(filter), currency, paid],
    queryFn: ({ signal }) =>
      bodyOf(
        api.flows.$get({ query: { ...queryOf(filter, currency), paid } }, { init: { signal } }),
      ),
    ...shared,
  });

/** What was planned against what was carried out. */
export const deviationQuery = (filter: Filter, currency: Currency) =>
  queryOptions({
    queryKey: ['charts', 'deviation', writeFilter(filter), currency],
    queryFn: ({ signal }) =>
      bodyOf(api.deviation.$get({ query: queryOf(filter, currency) }, { init: { signal } })),
    ...shared,
  });
