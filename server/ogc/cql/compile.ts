import { type Expression, type SqlBool, sql } from 'kysely';
import type { Queryables } from '../collections/queryable.ts';
import { columnOf } from '../items/rows.ts';
import { boxOf } from '../tiles/extent.ts';
import { geometryName } from './check.ts';
import { evaluate } from './evaluate.ts';
import {
  arrayFunctions,
  comparisons,
  isOneOf,
  spatialFunctions,
  temporalFunctions,
} from './functions.ts';
import { sqlPattern } from './like.ts';
import { temporalCondition } from './temporal-sql.ts';
import type { CallNode, Node } from './tree.ts';
import { type SqlValue, valueIn } from './values-sql.ts';

/** What of a filter the database can do. */
export interface Narrowed {
  /** Holds of every row that the filter selects. */
  sql: Expression<SqlBool>;
  /** Whether it holds of no other, and is unknown where the filter is. */
  isExact: boolean;
}

/** What SQL has to know of a collection. */
export interface Columns {
  queryables: Queryables;
  /** Whether the box of each row is its geometry: then a box is all that is to be compared. */
  isPoints: boolean;
}

const anything: Narrowed = { sql: sql<SqlBool>`1 = 1`, isExact: false };
const exactly = (condition: Expression<SqlBool>): Narrowed => ({ sql: condition, isExact: true });
const atMost = (condition: Expression<SqlBool>): Narrowed => ({ sql: condition, isExact: false });

/**
 * The filter's reader in SQL: a condition on the rows of a source. What only plain code can do, it
 * narrows as far as it can. @param node as `checked` returns it
 */
export function compile(node: Node, columns: Columns): Narrowed {
  if (isConstant(node)) return constant(node);
  if (node.is !== 'call') {
    const value = valueIn(node, columns.queryables);
    return value ? exactly(sql<SqlBool>`${value.sql} = 1`) : anything;
  }
  const { op, args } = node;
  if (op === 'and') return joined(args, 'and', columns);
  if (op === 'or') return joined(args, 'or', columns);
  if (op === 'not') return negated(args, columns);
  if (op === 'like') return like(args, columns);
  if (op === 'isNull') return isNull(args, columns);
  if (isOneOf(spatialFunctions, op)) return spatial(node, columns);
  if (isOneOf(temporalFunctions, op)) {
    const condition = temporalCondition(op, args, columns.queryables);
    return condition ? exactly(condition) : anything;
  }
  if (isOneOf(arrayFunctions, op)) return array(node, columns);
  return compared(node, columns);
}

const usesProperty = (node: Node): boolean => {
  if (node.is === 'property') return true;
  if (node.is === 'call') return node.args.some(usesProperty);
  if (node.is === 'list') return node.items.some(usesProperty);
  return node.is === 'interval' && [node.from, node.to].some((end) => end && usesProperty(end));
};
const usesGeometry = (node: Node): boolean =>
  node.is === 'geometry' || (node.is === 'call' && node.args.some(usesGeometry));
const isConstant = (node: Node): boolean => !usesProperty(node) && !usesGeometry(node);

/** What asks for no property is decided before the database is asked. */
function constant(node: Node): Narrowed {
  const nothing = { id: '', geometry: null, properties: {} };
  const truth = evaluate(node, nothing, { queryables: {}, spatial: undefined });
  if (truth === null) return exactly(sql<SqlBool>`cast(null as integer) = 1`);
  return exactly(truth ? sql<SqlBool>`1 = 1` : sql<SqlBool>`1 = 0`);
}

function joined(args: readonly Node[], op: 'and' | 'or', columns: Columns): Narrowed {
  const parts = args.map((arg) => compile(arg, columns));
  const conditions = parts.map((part) => sql`(${part.sql})`);
  return {
    sql: sql<SqlBool>`(${sql.join(conditions, op === 'and' ? sql` and ` : sql` or `)})`,
    isExact: parts.every(({ isExact }) => isExact),
  };
}

/** More rows than are meant cannot be turned into fewer than all others. */
function negated([arg]: readonly Node[], columns: Columns): Narrowed {
  const part = arg ? compile(arg, columns) : anything;
  return part.isExact ? exactly(sql<SqlBool>`not (${part.sql})`) : anything;
}

/** SQLite's LIKE takes no heed of Latin capitals, so that it finds more. */
function like([text, pattern]: readonly Node[], { queryables }: Columns): Narrowed {
  const value = text && valueIn(text, queryables);
  if (value === undefined || pattern?.is !== 'text') return anything;
  return atMost(sql<SqlBool>`${value.sql} like ${sqlPattern(pattern.value)} escape '\\'`);
}

function isNull([arg]: readonly Node[], { queryables }: Columns): Narrowed {
  if (arg?.is !== 'property') return anything;
  const isGeometry = arg.name === geometryName && !Object.hasOwn(queryables, arg.name);
  if (isGeometry) return exactly(sql<SqlBool>`${columnOf('west')} is null`);
  const value = valueIn(arg, queryables);
  return value ? exactly(sql<SqlBool>`${value.sql} is null`) : anything;
}

/** Whatever meets has boxes that meet. */
function spatial({ op, args: [left, right] }: CallNode, columns: Columns): Narrowed {
  const literal = left?.is === 'geometry' ? left : right;
  const other = literal === left ? right : left;
  if (op === 's_disjoint' || literal?.is !== 'geometry' || other?.is !== 'property')
    return anything;
  const box = boxOf(literal.geometry);
  if (box === null) return anything;
  const [west, south, east, north] = box.map((degrees) => sql.lit(degrees));
  const meets = sql<SqlBool>`${columnOf('west')} <= ${east} and ${columnOf('east')} >= ${west} and ${columnOf('south')} <= ${north} and ${columnOf('north')} >= ${south}`;
  const isExact = columns.isPoints && literal.isBox && op === 's_intersects';
  return { sql: meets, isExact };
}

/** A list is a column of lines. */
function array({ op, args: [left, right] }: CallNode, { queryables }: Columns): Narrowed {
  if (left?.is !== 'property' || right?.is !== 'list' || queryables[left.name]?.computed) {
    return anything;
  }
  const holds = right.items.flatMap((item) =>
    item.is === 'text' ? [holdsLine(left.name, item.value)] : [],
  );
  if (op === 'a_containedby' || holds.length < Math.max(right.items.length, 1)) return anything;
  return atMost(sql<SqlBool>`(${sql.join(holds, op === 'a_overlaps' ? sql` or ` : sql` and `)})`);
}

const holdsLine = (name: string, value: string) =>
  sql<SqlBool>`${sql.lit('\n')} || ${columnOf(name)} || ${sql.lit('\n')} like ${`%\n${value.replaceAll(/[\\%_]/g, '\\$&')}\n%`} escape '\\'`;

function compared({ op, args }: CallNode, { queryables }: Columns): Narrowed {
  const values = args.map((arg) => valueIn(arg, queryables));
  const known = values.filter((value): value is SqlValue => value !== undefined);
  const [first, ...others] = known;
  if (first === undefined || known.length < values.length) return anything;
  const all = others.map((value) => value.sql);
  if (op === 'in') return exactly(sql<SqlBool>`${first.sql} in (${sql.join(all)})`);
  const [low, high] = all;
  if (op === 'between')
    return exactly(sql<SqlBool>`${first.sql} >= ${low} and ${first.sql} <= ${high}`);
  if (!isOneOf(comparisons, op)) return anything;
  return exactly(sql<SqlBool>`${first.sql} ${sql.raw(op)} ${low}`);
}
