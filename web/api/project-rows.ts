import {
  type Filter,
  filterPairs,
  type Language,
  type ProjectRows,
  type RowOrder,
  type View,
  writeFilter,
  writeRowOrder,
} from '@stratlas/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from './client.ts';

const { api } = server;

/** A page of rows, and into which currency their sums were converted. */
export interface RowsAnswer extends ProjectRows {
  page: number;
  in: View['in'];
}

/** What the rows of a table depend on. */
export interface RowsAsked {
  filter: Filter;
  order: RowOrder;
  language: Language;
  currency: View['in'];
}

const keyOf = ({ filter, order, language, currency }: RowsAsked) =>
  [writeFilter(filter), writeRowOrder(order), language, currency] as const;

const queryOf = ({ filter, order, language }: RowsAsked) => ({
  ...Object.fromEntries(filterPairs(filter)),
  sort: writeRowOrder(order),
  lang: language,
});

/**
 * A page of the table's rows. While that of another filter or order is on its way, what stood there
 * stays; what is no longer wanted is given up.
 */
export const projectRowsQuery = (asked: RowsAsked, page: number, size: number) =>
  queryOptions({
    queryKey: ['project-rows', ...keyOf(asked), page],
    queryFn: async ({ signal }): Promise<RowsAnswer> => {
      const query = {
        ...queryOf(asked),
        ...(asked.currency !== null && { in: asked.currency }),
        offset: String(page * size),
        limit: String(size),
      };
      const body = await bodyOf(api['project-rows'].$get({ query }, { init: { signal } }));
      return { ...body, page, in: asked.currency };
    },
    placeholderData: (before) => (before?.page === page ? before : undefined),
  });

/** Where a project stands among the rows; null where the filter leaves it out. */
export const rowPositionQuery = (asked: RowsAsked, id: string) =>
  queryOptions({
    queryKey: ['project-row', ...keyOf({ ...asked, currency: null }), id],
    queryFn: async ({ signal }) => {
      const { position } = await bodyOf(
        api['project-rows'][':id'].$get(
          { param: { id }, query: queryOf(asked) },
          { init: { signal } },
        ),
      );
      return position;
    },
  });
