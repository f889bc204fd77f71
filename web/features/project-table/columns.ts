import {
  type RowOrder,
  readRowOrder,
  rowSorts,
  usualOrder,
  type View,
} from '@stratlas/server/contract';

/** Every column that the table can have, in its order; one that can be sorted is called as its sort. */
export const columnIds = [
  'title',
  'shown',
  'items',
  'places',
  'funders',
  'status',
  'start',
  'planned',
  'committed',
  'disbursed',
  'id',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** A row without its title would be nobody's. */
export const fixedColumn: ColumnId = 'title';

const usual: readonly ColumnId[] = [
  'title',
  'shown',
  'items',
  'places',
  'start',
  'planned',
  'disbursed',
];

/** The columns of a view, in the table's order; those it begins with where the view names none. */
export function columnsOf(asked: View['columns']): ColumnId[] {
  const known = columnIds.filter((id) => asked.includes(id));
  const chosen = known.length === 0 ? usual : known;
  return columnIds.filter((id) => id === fixedColumn || chosen.includes(id));
}

/** What a view holds for these columns: nothing for those that the table begins with. */
export function columnsToKeep(chosen: readonly ColumnId[]): string[] {
  const kept = columnsOf([...chosen]);
  return kept.join() === usual.join() ? [] : kept;
}

/** The columns of a view after one was switched on or off. */
export function toggledColumn(asked: View['columns'], id: ColumnId): string[] {
  const shown = columnsOf(asked);
  return columnsToKeep(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id]);
}

export const orderOf = (sort: View['sort']): RowOrder =>
  (sort === null ? null : readRowOrder(sort)) ?? usualOrder;

export const canSort = (id: ColumnId): boolean => rowSorts.some((sort) => sort === id);

/** Least width of each column in pixels, and how much of what is left it takes. */
const widths: Record<ColumnId, readonly [least: number, part: number]> = {
  title: [220, 4],
  shown: [112, 0],
  items: [108, 0],
  places: [150, 1.4],
  funders: [150, 1.4],
  status: [116, 0],
  start: [96, 0],
  planned: [128, 0],
  committed: [128, 0],
  disbursed: [128, 0],
  id: [140, 1],
};

/** Widths of these columns as CSS has them for a grid, and the least of all together. */
export function gridOf(columns: readonly ColumnId[]): { columns: string; least: string } {
  const sizes = columns.map((id) => widths[id]);
  const written = sizes.map(([least, part]) =>
    part === 0 ? `${least}px` : `minmax(${least}px, ${part}fr)`,
  );
  const sum = sizes.reduce((all, [least]) => all + least, 0);
  return { columns: written.join(' '), least: `${sum}px` };
}
