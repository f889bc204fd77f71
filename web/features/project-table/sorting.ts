import { type RowOrder, type RowSort, usualOrder, writeRowOrder } from '@stratlas/server/contract';
import type { SortingState, Updater } from '@tanstack/react-table';
import { changeView } from '../../state/view-store.ts';

export const sortingOf = ({ by, isDown }: RowOrder): SortingState => [{ id: by, desc: isDown }];

/** What a view holds for an order: nothing for the usual one. */
export function sortToKeep([first]: SortingState): string | null {
  if (first === undefined) return null;
  const sort = writeRowOrder({ by: first.id as RowSort, isDown: first.desc });
  return sort === writeRowOrder(usualOrder) ? null : sort;
}

/** Takes a change of the order into the view, from where it comes back to the table. */
export const useSorting = (order: RowOrder) => (change: Updater<SortingState>) => {
  const next = typeof change === 'function' ? change(sortingOf(order)) : change;
  changeView({ sort: sortToKeep(next) });
};
