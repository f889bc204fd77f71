import type { ProjectRow, View } from '@stratlas/server/contract';
import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import {
  FunderCell,
  ItemCell,
  MoneyCell,
  PlaceCell,
  ShownCell,
  StatusCell,
  TitleCell,
} from './cells.tsx';
import { canSort } from './columns.ts';
import { spanOf } from './span.ts';

/** A row with the currency into which its sums were converted. */
export type ShownRow = ProjectRow & { in: View['in'] };

export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

const helper = createColumnHelper<typeof features, ShownRow>();

/** Only what has a value can be sorted: the server sorts by what the filter selects of it. */
const money = (kind: 'planned' | 'committed' | 'disbursed') =>
  helper.accessor(({ money: sums }) => sums.filter((sum) => sum.kind === kind), {
    id: kind,
    enableSorting: canSort(kind),
    sortDescFirst: true,
    cell: ({ row }) => <MoneyCell row={row.original} kind={kind} />,
  });

/** What stands in each column of the table. */
export const columnDefs = helper.columns([
  helper.accessor('titleUk', { id: 'title', cell: ({ row }) => <TitleCell row={row.original} /> }),
  helper.accessor('onMap', {
    id: 'shown',
    cell: ({ getValue }) => <ShownCell onMap={getValue()} />,
  }),
  helper.accessor('items', {
    enableSorting: canSort('items'),
    cell: ({ getValue }) => <ItemCell codes={getValue()} />,
  }),
  helper.accessor('places', {
    enableSorting: canSort('places'),
    cell: ({ getValue }) => <PlaceCell ids={getValue()} />,
  }),
  helper.accessor('funders', {
    enableSorting: canSort('funders'),
    cell: ({ getValue }) => <FunderCell ids={getValue()} />,
  }),
  helper.accessor('status', { cell: ({ getValue }) => <StatusCell status={getValue()} /> }),
  helper.accessor('startYear', { id: 'start', cell: ({ row }) => spanOf(row.original) }),
  money('planned'),
  money('committed'),
  money('disbursed'),
  helper.accessor('id', { cell: ({ getValue }) => getValue() }),
]);
