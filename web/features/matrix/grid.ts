import type { GapReason, MatrixResponse, SummaryResponse } from '@stratlas/server/contract';
import { type Asked, amountOf } from '../shading/figure.ts';

/** A line of the grid: of a task or a unit, of what has none, or of all. */
export type Line = { of: 'one'; id: string } | { of: 'none' } | { of: 'all' };

export interface Cell {
  row: Line;
  column: Line;
  projects: number;
  /** Counted money of the kind and currency asked for; null where none is known. */
  amountMinor: number | null;
  /** Why there is no project; null where there is one, and where none is to be expected. */
  reason: GapReason | null;
}

export interface GridRow {
  line: Line;
  cells: Cell[];
}

export interface Grid {
  columns: Line[];
  rows: GridRow[];
}

type Figures = Pick<MatrixResponse['elsewhere'], 'projects' | 'money'>;

const keyOf = (task: string | null, placeId: string | null) => `${task} ${placeId}`;
const lineOf = (id: string | null): Line => (id === null ? { of: 'none' } : { of: 'one', id });

/** The answer as rows and columns, with the line of what has no task or unit and the sums at the ends. */
export function gridOf(
  { tasks, places, elsewhere, cells }: MatrixResponse,
  total: Pick<SummaryResponse['total'], 'projects' | 'money'>,
  asked: Pick<Asked, 'paid' | 'currency'>,
): Grid {
  const byKey = new Map(cells.map((cell) => [keyOf(cell.task, cell.placeId), cell]));
  const made = (row: Line, column: Line, figures: Figures, reason: GapReason | null): Cell => ({
    row,
    column,
    projects: figures.projects,
    amountMinor: amountOf(figures.money, asked),
    reason,
  });
  const all: Line = { of: 'all' };
  const columns = [...places.map(({ placeId }) => placeId), null];
  const rowOf = ({ task, ...sum }: MatrixResponse['tasks'][number]): GridRow => {
    const line = lineOf(task);
    const own = columns.flatMap((placeId) => {
      const cell = byKey.get(keyOf(task, placeId));
      return cell ? [made(line, lineOf(placeId), cell, cell.reason)] : [];
    });
    return { line, cells: [...own, made(line, all, sum, null)] };
  };
  const sums = [...places.map(({ placeId, ...unit }) => made(all, lineOf(placeId), unit, null))];
  const last = [...sums, made(all, { of: 'none' }, elsewhere, null), made(all, all, total, null)];
  return {
    columns: [...columns.map(lineOf), all],
    rows: [
      ...tasks.filter(({ task, projects }) => task !== null || projects > 0).map(rowOf),
      { line: all, cells: last },
    ],
  };
}
