import { type Expression, type SqlBool, sql } from 'kysely';
import type { Queryables } from '../collections/queryable.ts';
import type { TemporalFunction } from './functions.ts';
import { open } from './span.ts';
import { temporalLaws } from './temporal.ts';
import type { Node } from './tree.ts';
import { valueIn } from './values-sql.ts';

type Ends = readonly [first: Expression<unknown>, last: Expression<unknown>];

/** Days compare as texts do; undefined where a moment of a day is asked for. */
export function temporalCondition(
  op: TemporalFunction,
  [left, right]: readonly Node[],
  queryables: Queryables,
): Expression<SqlBool> | undefined {
  const a = left && endsOf(left, queryables);
  const b = right && endsOf(right, queryables);
  if (a === undefined || b === undefined) return undefined;
  const ends = { a0: a[0], a1: a[1], b0: b[0], b1: b[1] };
  const laws = temporalLaws[op].map((law) =>
    sql.join(
      law.map(([one, sign, other]) => sql`${ends[one]} ${sql.raw(sign)} ${ends[other]}`),
      sql` and `,
    ),
  );
  const known = Object.values(ends).map((end) => sql`${end} is not null`);
  // Where an end is not known nothing is: not even what the other ends would decide.
  return sql<SqlBool>`case when ${sql.join(known, sql` and `)} then (${sql.join(laws, sql` or `)}) end`;
}

function endsOf(node: Node, queryables: Queryables): Ends | undefined {
  if (node.is !== 'interval') {
    const value = valueIn(node, queryables)?.sql;
    return value && [value, value];
  }
  const [first, last] = [node.from, node.to].map((end) => end && valueIn(end, queryables)?.sql);
  if (first === undefined || last === undefined) return undefined;
  return [first ?? sql.lit(open.from), last ?? sql.lit(open.to)];
}
