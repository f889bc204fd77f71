import { z } from 'zod';
import { badParameter } from '../../errors.ts';
import type { Position } from './keyset.ts';
import type { SortKey } from './order.ts';

const schema = z.tuple([
  z.string(),
  z.array(z.union([z.string(), z.number(), z.null()])),
  z.string(),
]);

const nameOf = (order: readonly SortKey[]): string =>
  order.map(({ name, isDescending }) => `${isDescending ? '-' : ''}${name}`).join(',');

/** The token of the page that comes after a position. */
export const writeCursor = (order: readonly SortKey[], { values, id }: Position): string =>
  Buffer.from(JSON.stringify([nameOf(order), values, id])).toString('base64url');

/** @throws ApiError 400 where the token is not one of this order of the features */
export function readCursor(token: string | null, order: readonly SortKey[]): Position | null {
  if (token === null) return null;
  const [name, values, id] = parsed(token) ?? [];
  const isRight = name === nameOf(order) && values?.length === order.length;
  if (isRight && values && id !== undefined && !JSON.stringify([values, id]).includes('\\u0000')) {
    return { values, id };
  }
  throw badParameter('cursor', token, 'expected that of the link to the next page');
}

function parsed(token: string) {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(token, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
