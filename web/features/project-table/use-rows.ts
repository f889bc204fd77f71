import { useQueries, useQuery } from '@tanstack/react-query';
import { projectRowsQuery, type RowsAnswer, type RowsAsked } from '../../api/project-rows.ts';
import { queryClient } from '../../api/query-client.ts';
import type { ShownRow } from './column-defs.tsx';
import { pageSize, pagesFor } from './row-window.ts';

/** How many rows there are: the first page knows. */
export const useFirstPage = (asked: RowsAsked) => useQuery(projectRowsQuery(asked, 0, pageSize));

export interface LoadedRows {
  /** By their position among all rows. */
  rows: ReadonlyMap<number, ShownRow>;
  isFetching: boolean;
}

/** The rows around those on screen; those of pages that are still on their way are absent. */
export const useLoadedRows = (
  asked: RowsAsked,
  first: number,
  last: number,
  total: number,
): LoadedRows =>
  useQueries({
    queries: pagesFor(first, last, total).map((page) => projectRowsQuery(asked, page, pageSize)),
    combine: loadedRows,
  });

/** One function for all renders, so that rows are made anew only when an answer has changed. */
const loadedRows = (
  answers: readonly { data: RowsAnswer | undefined; isFetching: boolean }[],
): LoadedRows => ({
  rows: new Map(answers.flatMap(({ data }) => (data === undefined ? [] : rowsOf(data)))),
  isFetching: answers.some(({ isFetching }) => isFetching),
});

const rowsOf = ({ page, rows, in: currency }: RowsAnswer): [number, ShownRow][] =>
  rows.map((row, index) => [page * pageSize + index, { ...row, in: currency }]);

/** Gives up what is on its way; what was there stays. */
export const stopRows = (): void => void queryClient.cancelQueries({ queryKey: ['project-rows'] });
