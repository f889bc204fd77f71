import type { Messages } from '../messages.ts';
import type { ukProjectTable } from './uk.ts';

/** Words of the table of projects, in English; loaded with it. */
export const enProjectTable = {
  label: 'Projects that the filter selects',
  hint: 'Up and down arrows go from row to row, Enter opens the project.',
  empty: 'No project fits the filter. Reset the filter to see all.',
  failed: 'The table of projects could not be loaded.',
  loading: 'The row is loading',
  columns: 'Columns',
  columnsReset: 'As at first',
  sortBy: 'Sort by the column “{{name}}”',
  column: {
    title: 'Project',
    shown: 'Shown',
    items: 'Tasks',
    places: 'Places',
    funders: 'Funders',
    status: 'Status',
    start: 'Years',
    planned: 'Planned',
    committed: 'Committed',
    disbursed: 'Disbursed',
    id: 'Number',
  },
  onMap: 'on the map',
  onShelf: 'off the map',
  more: 'and {{count}} more',
  sums: {
    label: 'Sums of all rows',
    rule: 'What of it is not counted, and why',
    leftOut_one: '{{count}} sum is not counted',
    leftOut_other: '{{count}} sums are not counted',
    none: 'All sums are counted',
    within: 'Rows show what of the money the filter selects: together they give these sums.',
  },
} satisfies Messages<typeof ukProjectTable>;
