import { badParameter } from '../../errors.ts';
import type { Collection } from '../collections.ts';
import { instantOf } from '../cql/instants.ts';
import { call, type InstantNode, type Node } from '../cql/tree.ts';

/**
 * Reads `datetime`: a day or a moment, or two of them with a slash, of which one may be `..` or
 * empty. A collection without time is as it is at all times.
 * @throws ApiError 400 where something else stands there
 */
export function timeFilter(text: string | null, time: Collection['time']) {
  if (text === null) return null;
  const asked = askedTime(text);
  if (time === null) return null;
  const [from, to] = time.map((name): Node => ({ is: 'property', at: 'datetime', name }));
  const span: Node = { is: 'interval', at: 'datetime', from: from ?? null, to: to ?? null };
  return { parameter: 'datetime', node: call('datetime', 't_intersects', span, asked) };
}

function askedTime(text: string): Node {
  const ends = text.split('/');
  const [from, to] = ends.map((end) =>
    end === '' || end === '..' ? null : instantOf(end, 'datetime'),
  );
  const isOpen = from === null && (ends.length === 1 || to === null);
  const isTurned = from && to && from.value > to.value;
  if (ends.length > 2 || isOpen || isTurned || from === undefined || isUnread(ends, to)) {
    const forms =
      'a day, a time such as 2021-05-31T10:00:00Z, or two with a slash, one of them open (..)';
    throw badParameter('datetime', text, `expected ${forms}`);
  }
  if (ends.length === 1 && from) return from;
  return { is: 'interval', at: 'datetime', from, to: to ?? null };
}

const isUnread = (ends: readonly string[], to: InstantNode | null | undefined): boolean =>
  ends.length === 2 && to === undefined;
