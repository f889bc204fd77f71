import { changeFilter, select } from '../../state/view-store.ts';
import { type ChartRow, isButton } from './model.ts';

/** Filters by a mark, or takes that back when it is pressed already; a project is selected. */
export function pressRow(row: ChartRow): void {
  if (!isButton(row)) return;
  if (row.selects !== undefined) select(row.isPressed ? null : row.selects);
  else changeFilter(row.isPressed ? row.clear : (row.change ?? {}));
}
