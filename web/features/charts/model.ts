import type { Filter, View } from '@stratlas/server/contract';

export type Currency = NonNullable<View['in']>;

/** A bar, a group of bars or a band, and the row of the table that says the same. */
export interface ChartRow {
  key: string;
  label: string;
  /** In minor units, one for each head; null for what is not known. */
  values: (number | null)[];
  /** What of the filter a press sets; null for what nothing can be filtered by. */
  change: Partial<Filter> | null;
  /** What of the filter a second press clears. */
  clear: Partial<Filter>;
  isPressed: boolean;
  /** What a press selects, where it selects and does not filter. */
  selects?: string;
}

export interface ChartModel {
  /** Of the labels, and of each value. */
  heads: string[];
  rows: ChartRow[];
  currency: Currency;
}

/** Whether a press does something. */
export const isButton = ({ change, isPressed, selects }: ChartRow): boolean =>
  change !== null || isPressed || selects !== undefined;
