import { describe, expect, it } from 'vitest';
import { nextSpot } from '../../../../web/features/matrix/grid-keys.ts';

const size = { rows: 30, columns: 10 };
const from = { row: 4, column: 3 };
const press = (key: string, at = from, ctrlKey = false) => nextSpot(at, size, { key, ctrlKey });

describe('keys in the grid', () => {
  it('step from cell to cell', () => {
    expect(press('ArrowRight')).toEqual({ row: 4, column: 4 });
    expect(press('ArrowLeft')).toEqual({ row: 4, column: 2 });
    expect(press('ArrowDown')).toEqual({ row: 5, column: 3 });
    expect(press('ArrowUp')).toEqual({ row: 3, column: 3 });
    expect(press('PageDown')).toEqual({ row: 9, column: 3 });
  });

  it('stop at the edges', () => {
    expect(press('ArrowUp', { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(press('ArrowRight', { row: 0, column: 9 })).toEqual({ row: 0, column: 9 });
    expect(press('PageDown', { row: 28, column: 1 })).toEqual({ row: 29, column: 1 });
  });

  it('go to the ends of the row, and with Ctrl to those of the grid', () => {
    expect(press('Home')).toEqual({ row: 4, column: 0 });
    expect(press('End')).toEqual({ row: 4, column: 9 });
    expect(press('Home', from, true)).toEqual({ row: 0, column: 0 });
    expect(press('End', from, true)).toEqual({ row: 29, column: 9 });
  });

  it('that mean nothing here are left to the browser', () => {
    expect(press('a')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
