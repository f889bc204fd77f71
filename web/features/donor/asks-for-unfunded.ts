import type { Filter } from '@stratlas/server/contract';

/** True for a filter of nothing but ideas and plans. */
export const asksForUnfunded = ({ status }: Pick<Filter, 'status'>): boolean =>
  status.length > 0 && status.every((one) => one === 'idea' || one === 'planned');
