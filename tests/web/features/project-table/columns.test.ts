import { describe, expect, it } from 'vitest';
import {
  canSort,
  columnIds,
  columnsOf,
  columnsToKeep,
  gridOf,
  orderOf,
  toggledColumn,
} from '../../../../web/features/project-table/columns.ts';
import { sortToKeep } from '../../../../web/features/project-table/sorting.ts';

describe('the columns of a view', () => {
  it('are those that the table begins with where the view names none that are known', () => {
    const usual = ['title', 'shown', 'items', 'places', 'start', 'planned', 'disbursed'];
    expect(columnsOf([])).toEqual(usual);
    expect(columnsOf(['colour'])).toEqual(usual);
  });

  it('stand in the order of the table, with the title, whatever was asked for', () => {
    expect(columnsOf(['status', 'items'])).toEqual(['title', 'items', 'status']);
  });

  it('are kept in a link only where they are not the usual ones', () => {
    expect(toggledColumn([], 'id')).toEqual([...columnsOf([]), 'id']);
    expect(toggledColumn(toggledColumn([], 'id'), 'id')).toEqual([]);
    expect(columnsToKeep(['title', 'status'])).toEqual(['title', 'status']);
  });

  it('have at least the sum of their least widths', () => {
    expect(gridOf(['title', 'shown'])).toEqual({
      columns: 'minmax(220px, 4fr) 112px',
      least: '332px',
    });
  });

  it('can be sorted but for those that hold several values', () => {
    expect(columnIds.filter((id) => !canSort(id))).toEqual(['items', 'places', 'funders']);
  });
});

describe('the order of a view', () => {
  it('is that of the titles until another is asked for', () => {
    expect(orderOf(null)).toEqual({ by: 'title', isDown: false });
    expect(orderOf('-planned')).toEqual({ by: 'planned', isDown: true });
    expect(orderOf('-places')).toEqual({ by: 'title', isDown: false });
  });

  it('is kept in a link as `-id` downwards, the usual one not at all', () => {
    expect(sortToKeep([{ id: 'start', desc: true }])).toBe('-start');
    expect(sortToKeep([{ id: 'title', desc: true }])).toBe('-title');
    expect(sortToKeep([{ id: 'title', desc: false }])).toBeNull();
    expect(sortToKeep([])).toBeNull();
  });
});
