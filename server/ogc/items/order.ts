import { badParameter } from '../../errors.ts';
import type { Queryables } from '../collections/queryable.ts';

/** One of the properties by which features are sorted. */
export interface SortKey {
  name: string;
  isDescending: boolean;
}

/** Which of the queryables features can be sorted by. */
export const isSortable = ({ type, computed }: Queryables[string]): boolean =>
  type !== 'list' && !computed;

const maxKeys = 4;

/**
 * Reads `sortby`: names between commas, each after `-` where the greatest comes first.
 * @throws ApiError 400 where something else stands there
 */
export function readOrder(text: string | null, queryables: Queryables): SortKey[] {
  if (text === null) return [];
  const keys = text.split(',').map((part): SortKey => {
    // A plus of an address is a blank.
    const [, sign = '', name = ''] = /^([-+ ]?)(\w+)$/.exec(part) ?? [];
    return { name, isDescending: sign === '-' };
  });
  const known = Object.keys(queryables).filter((name) => isSortable(queryables[name] as never));
  const names = keys.map(({ name }) => name);
  const isRight = keys.length <= maxKeys && names.every((name) => known.includes(name));
  if (isRight && new Set(names).size === names.length) return keys;
  const expected = `expected at most ${maxKeys} of ${known.join(', ')}, with - for the other way`;
  throw badParameter('sortby', text, expected);
}
