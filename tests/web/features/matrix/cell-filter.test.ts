import { describe, expect, it } from 'vitest';
import { loadStrategy } from '../../../../seeds/index.ts';
import { emptyView, writeView } from '../../../../server/contract/index.ts';
import { cellFilter, isChosen } from '../../../../web/features/matrix/cell-filter.ts';
import type { Line } from '../../../../web/features/matrix/grid.ts';
import { toggle } from '../../../../web/state/choice.ts';
import { treeOf } from '../../../../web/state/tree.ts';

const items = loadStrategy().items.map((item) => ({ ...item, placeIds: [], kinds: [] }));
const { childrenOf } = treeOf(items as never);
const one = (id: string): Line => ({ of: 'one', id });
const unit = 'UA44120110000010163';
const address = (filter: object | null) =>
  writeView({ ...emptyView, filter: { ...emptyView.filter, ...filter } });

describe('a cell that is chosen', () => {
  const tasks = items.filter(({ level }) => level === 'task').map(({ code }) => code);

  it('gives the address that the tree’s node and the unit on the map give, for each of the 29 tasks', () => {
    expect(tasks).toHaveLength(29);
    for (const task of tasks) {
      const ticked = { item: toggle(task, [], childrenOf), place: [unit] };
      const chosen = cellFilter({ row: one(task), column: one(unit) }, childrenOf);
      expect(address(chosen)).toBe(address(ticked));
    }
  });

  it('is written with the task and the unit', () => {
    const chosen = cellFilter({ row: one('2.1.2'), column: one(unit) }, childrenOf);
    expect(address(chosen)).toBe(`item=2.1.2&lang=uk&place=${unit}&v=1`);
  });

  it('stands for its objective where the objective has no other task', () => {
    expect(cellFilter({ row: one('4.1.1'), column: one(unit) }, childrenOf)?.item).toEqual(['4.1']);
  });

  it('among the sums keeps to the task or to the unit alone', () => {
    const all: Line = { of: 'all' };
    expect(cellFilter({ row: one('2.1.2'), column: all }, childrenOf)).toEqual({
      item: ['2.1.2'],
      place: [],
    });
    expect(cellFilter({ row: all, column: one(unit) }, childrenOf)).toEqual({
      item: [],
      place: [unit],
    });
  });

  it('of no task or no unit is nothing to filter by', () => {
    expect(cellFilter({ row: one('2.1.2'), column: { of: 'none' } }, childrenOf)).toBeNull();
    expect(cellFilter({ row: { of: 'none' }, column: one(unit) }, childrenOf)).toBeNull();
  });

  it('is marked while the filter asks for just this', () => {
    const chosen = { item: ['2.1.2'], place: [unit] };
    expect(isChosen({ item: ['2.1.2'], place: [unit] }, chosen)).toBe(true);
    expect(isChosen({ item: ['2.1.2', '3'], place: [unit] }, chosen)).toBe(false);
    expect(isChosen({ item: ['2.1.2'], place: [] }, chosen)).toBe(false);
    expect(isChosen({ item: [], place: [] }, null)).toBe(false);
  });
});
