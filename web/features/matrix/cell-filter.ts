import type { Filter } from '@stratlas/server/contract';
import { type ChildrenOf, toggle } from '../../state/choice.ts';
import type { Cell, Line } from './grid.ts';

type Chosen = Pick<Filter, 'item' | 'place'>;

const isNone = ({ of }: Line): boolean => of === 'none';

/**
 * What the filter becomes when a cell is chosen: what ticking the task in the tree and keeping to
 * the unit on the map would make of it. Null where there is nothing to filter by.
 */
export function cellFilter(
  { row, column }: Pick<Cell, 'row' | 'column'>,
  childrenOf: ChildrenOf,
): Chosen | null {
  if (isNone(row) || isNone(column)) return null;
  return {
    item: row.of === 'one' ? toggle(row.id, [], childrenOf) : [],
    place: column.of === 'one' ? [column.id] : [],
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Whether a filter asks for just these items and places. */
export const isChosen = (filter: Chosen, chosen: Chosen | null): boolean =>
  chosen !== null && same(filter.item, chosen.item) && same(filter.place, chosen.place);
