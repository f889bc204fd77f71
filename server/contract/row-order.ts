/** What the table of projects can be sorted by; sums are those that the filter selects. */
export const rowSorts = [
  'title',
  'status',
  'start',
  'planned',
  'committed',
  'disbursed',
  'shown',
  'id',
] as const;
export type RowSort = (typeof rowSorts)[number];

export interface RowOrder {
  by: RowSort;
  isDown: boolean;
}

export const usualOrder: RowOrder = { by: 'title', isDown: false };

/** Reads `title` or `-title`. @returns null for what the table cannot be sorted by */
export function readRowOrder(sort: string): RowOrder | null {
  const isDown = sort.startsWith('-');
  const by = rowSorts.find((one) => one === (isDown ? sort.slice(1) : sort));
  return by === undefined ? null : { by, isDown };
}

export const writeRowOrder = ({ by, isDown }: RowOrder): string => (isDown ? `-${by}` : by);
