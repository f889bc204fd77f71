import {
  emptyFilter,
  type Filter,
  type FilterField,
  filterFields,
  type yearFields,
} from '@stratlas/server/contract';

/** One value of the filter, as a chip that removes it; a span of years is one. */
export interface Chip {
  field: FilterField | (typeof yearFields)[number] | 'years' | 'q';
  value: string;
}

/** Every value of a filter in the order in which people read them. */
export function chipsOf(filter: Filter): Chip[] {
  const lists = filterFields.flatMap((field) =>
    filter[field].map((value): Chip => ({ field, value })),
  );
  const words: Chip[] = filter.q === '' ? [] : [{ field: 'q', value: filter.q }];
  return [...lists, ...yearChips(filter), ...words];
}

function yearChips({ from, to }: Filter): Chip[] {
  if (from !== null && to !== null && from <= to) {
    return [{ field: 'years', value: from === to ? String(from) : `${from}–${to}` }];
  }
  return [
    ...(from === null ? [] : [{ field: 'from' as const, value: String(from) }]),
    ...(to === null ? [] : [{ field: 'to' as const, value: String(to) }]),
  ];
}

const isList = (field: Chip['field']): field is FilterField =>
  filterFields.some((one) => one === field);

/** The filter without this value. */
export function without(filter: Filter, { field, value }: Chip): Filter {
  if (field === 'years') return { ...filter, from: null, to: null };
  return {
    ...filter,
    [field]: isList(field) ? filter[field].filter((one) => one !== value) : emptyFilter[field],
  };
}
