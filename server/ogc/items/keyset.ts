import { type Expression, type SqlBool, sql } from 'kysely';
import type { SortKey } from './order.ts';
import { columnOf } from './rows.ts';

/** Where a page ends: what its last row is sorted by, and its id. */
export interface Position {
  values: readonly (string | number | null)[];
  id: string;
}

/** What comes after a row, where what is not known comes last and ids decide at last. */
export function after(order: readonly SortKey[], { values, id }: Position): Expression<SqlBool> {
  const equal = order.map(({ name }, index) => isEqual(name, values[index] ?? null));
  const further = order.map(({ name, isDescending }, index) =>
    isFurther(name, isDescending, values[index] ?? null),
  );
  const ways = [...further, sql<SqlBool>`${columnOf('id')} > ${id}`].map(
    (way, index) => sql`(${sql.join([...equal.slice(0, index), way], sql` and `)})`,
  );
  return sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
}

const typed = (value: string | number) =>
  typeof value === 'number' ? sql`cast(${sql.lit(value)} as double precision)` : sql`${value}`;

const isEqual = (name: string, value: string | number | null) =>
  value === null ? sql`${columnOf(name)} is null` : sql`${columnOf(name)} = ${typed(value)}`;

function isFurther(name: string, isDescending: boolean, value: string | number | null) {
  if (value === null) return sql`1 = 0`;
  const column = columnOf(name);
  const sign = sql.raw(isDescending ? '<' : '>');
  return sql`(${column} ${sign} ${typed(value)} or ${column} is null)`;
}
