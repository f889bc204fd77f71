import type { Filter, FilterField } from '@stratlas/server/contract';

/** One value of the filter, as a chip that removes it. */
export interface Chip {
  field: FilterField | 'q';
  value: string;
}

/** Every value of a filter in the order in which people read them. */
export const chipsOf = (filter: Filter): Chip[] => [
  ...filter.item.map((value): Chip => ({ field: 'item', value })),
  ...filter.place.map((value): Chip => ({ field: 'place', value })),
  ...filter.kind.map((value): Chip => ({ field: 'kind', value })),
  ...filter.scope.map((value): Chip => ({ field: 'scope', value })),
  ...(filter.q === '' ? [] : [{ field: 'q' as const, value: filter.q }]),
];

/** The filter without this value. */
export const without = (filter: Filter, { field, value }: Chip): Filter =>
  field === 'q'
    ? { ...filter, q: '' }
    : { ...filter, [field]: filter[field].filter((one) => one !== value) };
