import { type Expression, sql } from 'kysely';
import type { Queryables } from '../collections/queryable.ts';
import { columnOf } from '../items/rows.ts';
import type { CallNode, Node } from './tree.ts';

/** A value as SQL has it, and how many operations made it. */
export interface SqlValue {
  sql: Expression<unknown>;
  operations: number;
}

/** Within these the products of `maxOperations` numbers stay far from the ends of what a double holds. */
const maxOperations = 8;
const isModerate = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= 1e-15 && Math.abs(value) <= 1e15);

const plain = (expression: Expression<unknown>): SqlValue => ({ sql: expression, operations: 0 });
const asDouble = (expression: Expression<unknown>) => sql`cast(${expression} as double precision)`;

/** A value in SQL; undefined where only plain code can tell it. */
export function valueIn(node: Node, queryables: Queryables): SqlValue | undefined {
  switch (node.is) {
    case 'property':
      return columnValue(node.name, queryables);
    case 'text':
      return plain(sql`cast(${node.value} as text)`);
    case 'number':
      return plain(asDouble(sql.lit(node.value)));
    case 'boolean':
      return plain(sql.lit(node.value ? 1 : 0));
    case 'instant':
      return node.unit === 'day' ? plain(sql.lit(node.value)) : undefined;
    case 'call':
      return calculation(node, queryables);
    default:
      return undefined;
  }
}

function columnValue(name: string, queryables: Queryables): SqlValue | undefined {
  const queryable = Object.hasOwn(queryables, name) ? queryables[name] : undefined;
  if (queryable === undefined || queryable.computed || queryable.type === 'list') return undefined;
  const isNumber = queryable.type === 'integer' || queryable.type === 'number';
  return plain(isNumber ? asDouble(columnOf(name)) : columnOf(name));
}

/** PostgreSQL fails where a result is too large or too small, or something is divided by zero. */
function calculation({ op, args }: CallNode, queryables: Queryables): SqlValue | undefined {
  if (!['+', '-', '*', '/'].includes(op)) return undefined;
  if (args.some((arg) => arg.is === 'number' && !isModerate(arg.value))) return undefined;
  const [left, right] = args.map((arg) => valueIn(arg, queryables));
  if (left === undefined || right === undefined) return undefined;
  const operations = left.operations + right.operations + 1;
  if (operations > maxOperations) return undefined;
  const divisor = op === '/' ? sql`nullif(${right.sql}, 0)` : right.sql;
  return { sql: sql`(${left.sql} ${sql.raw(op)} ${divisor})`, operations };
}
