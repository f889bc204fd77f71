import type { Filter } from '@stratlas/server/contract';
import type { Division } from '../../api/register-queries.ts';

/** What of the filter changes when one part of a divided sum is chosen. */
export function filterFor(by: Division, key: string): Partial<Filter> {
  switch (by) {
    case 'goal':
      return { item: [key] };
    case 'funder':
      return { funder: [key] };
    case 'raion':
      return { place: [key] };
    case 'year':
      return { from: Number(key), to: Number(key) };
  }
}
