import {
  emptyFilter,
  type Filter,
  type FilterField,
  filterFields,
  yearFields,
} from '@stratlas/server/contract';

/** One value of the filter, as a chip that removes it. */
export interface Chip {
  field: FilterField | (typeof yearFields)[number] | 'q';
  value: string;
}

/** Every value of a filter in the order in which people read them. */
export function chipsOf(filter: Filter): Chip[] {
  const lists = filterFields.flatMap((field) =>
    filter[field].map((value): Chip => ({ field, value })),
  );
  const single = [...yearFields, 'q' as const].flatMap((field): Chip[] =>
    filter[field] === emptyFilter[field] ? [] : [{ field, value: String(filter[field]) }],
  );
  return [...lists, ...single];
}

const isList = (field: Chip['field']): field is FilterField =>
  filterFields.some((one) => one === field);

/** The filter without this value. */
export const without = (filter: Filter, { field, value }: Chip): Filter => ({
  ...filter,
  [field]: isList(field) ? filter[field].filter((one) => one !== value) : emptyFilter[field],
});
