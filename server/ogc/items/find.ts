import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database } from '../../db/schema.ts';
import type { Collection } from '../collections.ts';
import { type Columns, compile, type Narrowed } from '../cql/compile.ts';
import { evaluate, type Subject } from '../cql/evaluate.ts';
import type { Node } from '../cql/tree.ts';
import type { OgcFeature, Row, TableSource } from '../sources/source.ts';
import { sourceOf } from '../sources/source-of.ts';
import { after, type Position } from './keyset.ts';
import { findInList } from './list-find.ts';
import type { SortKey } from './order.ts';
import type { ItemQuery } from './query.ts';
import { columnOf, rowsOf, tableFeatures } from './rows.ts';

/** A page of the features that a query selects. */
export interface Found {
  features: OgcFeature[];
  /** How many the query selects in all. */
  matched: number;
  /** Where the page ends, if there is more. */
  end: Position | null;
}

/** So many rows at a time where plain code has to look at each. */
const chunk = 500;

/** @param spatial reads spatial functions; undefined where the filter has none */
export async function find(
  db: Database,
  collection: Collection,
  query: ItemQuery,
  spatial: Subject['spatial'],
): Promise<Found> {
  const source = sourceOf(collection);
  const subject: Subject = { queryables: collection.queryables, spatial };
  if ('features' in source) return findInList(await source.features(db), query, subject);
  const columns: Columns = {
    queryables: collection.queryables,
    isPoints: collection.geometry === 'Point',
  };
  const narrowed = query.filter && compile(query.filter, columns);
  const isLeft =
    query.filter && narrowed && !narrowed.isExact ? leftTo(query.filter, subject) : null;
  const [page, matched] = await Promise.all([
    pageOf(db, source, query, narrowed, isLeft),
    isLeft
      ? countSlowly(db, source, narrowed?.sql ?? null, isLeft)
      : count(db, source, narrowed?.sql ?? null),
  ]);
  return { ...page, matched };
}

type Test = (feature: OgcFeature) => boolean;

/** What SQL left to be decided in plain code. */
const leftTo =
  (filter: Node, subject: Subject): Test =>
  (feature) =>
    evaluate(filter, feature, subject) === true;

async function count(db: Database, source: TableSource, where: Expression<SqlBool> | null) {
  const { all } = await rowsOf(db, source, where)
    .select(({ fn }) => fn.countAll<number | string>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
}

async function countSlowly(
  db: Database,
  source: TableSource,
  where: Expression<SqlBool> | null,
  isLeft: Test,
): Promise<number> {
  let all = 0;
  for await (const features of tableFeatures(db, source, where)) {
    all += features.filter(isLeft).length;
  }
  return all;
}

interface Placed {
  feature: OgcFeature;
  position: Position;
}

/** Rows from where the page before ended, until the page is full and one more is there. */
async function pageOf(
  db: Database,
  source: TableSource,
  { order, limit, after: start }: ItemQuery,
  narrowed: Narrowed | null,
  isLeft: Test | null,
): Promise<Omit<Found, 'matched'>> {
  const found: Placed[] = [];
  const size = isLeft ? chunk : limit + 1;
  let from = start;
  for (;;) {
    const rows = await sortedRows(db, source, { order, from, size }, narrowed?.sql ?? null);
    found.push(...rows.filter(({ feature }) => isLeft === null || isLeft(feature)));
    from = rows.at(-1)?.position ?? null;
    if (found.length > limit || rows.length < size) break;
  }
  const shown = found.slice(0, limit);
  const end = found.length > limit ? (shown.at(-1)?.position ?? null) : null;
  return { features: shown.map(({ feature }) => feature), end };
}

interface Slice {
  order: readonly SortKey[];
  from: Position | null;
  size: number;
}

async function sortedRows(
  db: Database,
  source: TableSource,
  { order, from, size }: Slice,
  where: Expression<SqlBool> | null,
): Promise<Placed[]> {
  let query = rowsOf(db, source, where)
    .select(source.reads.map((name) => columnOf(name).as(name)))
    .select(order.map(({ name }, index) => columnOf(name).as(`order${index}`)))
    .where(from ? after(order, from) : sql<SqlBool>`1 = 1`);
  for (const { name, isDescending } of order) {
    query = query.orderBy(columnOf(name), (by) =>
      (isDescending ? by.desc() : by.asc()).nullsLast(),
    );
  }
  const rows = (await query.orderBy(columnOf('id')).limit(size).execute()) as unknown as Row[];
  return rows.map((row) => ({
    feature: source.feature(withoutOrder(row)),
    position: { id: row.id, values: order.map((_, index) => row[`order${index}`] ?? null) },
  }));
}

const withoutOrder = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !/^order\d$/.test(name))) as Row;
