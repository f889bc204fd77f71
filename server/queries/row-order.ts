import { type FundingKind, projectStatuses } from '@stratlas/seeds/project';
import { type Expression, type ExpressionBuilder, sql } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import type { ExchangeRateResponse } from '../contract/money.ts';
import type { RowOrder, RowSort } from '../contract/row-order.ts';
import type { Language } from '../contract/view.ts';
import type { Database, Schema } from '../db/schema.ts';
import { exchangeRates } from './convert.ts';
import { partCondition } from './part-condition.ts';
import { projectCondition } from './project-condition.ts';

export interface RowQuery {
  filter: Filter;
  order: RowOrder;
  /** In which language the titles stand that are sorted. */
  language: Language;
}

/** Ids of all projects that a filter selects, in order; those that are alike by their ids. */
export function orderedIds(db: Database, query: RowQuery): Promise<string[]> {
  const { by } = query.order;
  return isSum(by) ? orderedBySum(db, query, by) : orderedByColumn(db, query, by);
}

const isSum = (by: RowSort): by is FundingKind =>
  by === 'planned' || by === 'committed' || by === 'disbursed';

type Column = Exclude<RowSort, FundingKind>;

async function orderedByColumn(db: Database, query: RowQuery, by: Column): Promise<string[]> {
  const rows = await byColumn(db, query, by).execute();
  return rows.map(({ id }) => id);
}

const byColumn = (db: Database, { filter, order, language }: RowQuery, by: Column) =>
  selected(db, filter)
    .orderBy((eb) => columnKey(eb, by, order.isDown, language), order.isDown ? 'desc' : 'asc')
    .orderBy('id');

const selected = (db: Database, filter: Filter) =>
  db
    .selectFrom('project')
    .select('id')
    .where((eb) => projectCondition(eb, filter));

/** What has no year comes last whichever way one sorts. */
const last = (isDown: boolean) => sql<number>`${sql.lit(isDown ? -1 : 10_000)}`;

function columnKey(
  eb: ExpressionBuilder<Schema, 'project'>,
  by: Column,
  isDown: boolean,
  language: Language,
): Expression<string | number | null> {
  switch (by) {
    case 'title':
      return eb.ref(language === 'uk' ? 'sortUk' : 'sortEn');
    case 'status':
      return statusRank(eb);
    case 'start':
      return eb.fn.coalesce('startYear', last(isDown));
    case 'shown':
      return eb.ref('onMap');
    case 'id':
      return eb.ref('id');
  }
}

/** In the order of a project's life. */
const statusRank = (eb: ExpressionBuilder<Schema, 'project'>): Expression<number> => {
  const ranks = projectStatuses.map((status, rank) => sql`when ${status} then ${sql.lit(rank)}`);
  return sql<number>`case ${eb.ref('status')} ${sql.join(ranks, sql` `)} end`;
};

/** By what of the sums the filter selects, in hryvnias; what has none, or no rate, comes last. */
async function orderedBySum(
  db: Database,
  { filter, order }: RowQuery,
  kind: FundingKind,
): Promise<string[]> {
  const [rows, sums, rates] = await Promise.all([
    selected(db, filter).orderBy('id').execute(),
    sumsOf(db, filter, kind).execute(),
    exchangeRates(db),
  ]);
  const amounts = new Map<string, number>();
  for (const { projectId, currency, year, amountMinor } of sums) {
    const rate = rateOf(rates, currency, year);
    if (rate === undefined) continue;
    amounts.set(projectId, (amounts.get(projectId) ?? 0) + Number(amountMinor) * rate);
  }
  const known = rows.filter(({ id }) => amounts.has(id));
  const sign = order.isDown ? -1 : 1;
  // A sort keeps what is alike in the order in which it came.
  known.sort((a, b) => sign * ((amounts.get(a.id) ?? 0) - (amounts.get(b.id) ?? 0)));
  return [...known, ...rows.filter(({ id }) => !amounts.has(id))].map(({ id }) => id);
}

const sumsOf = (db: Database, filter: Filter, kind: FundingKind) =>
  db
    .selectFrom('fundingPart')
    .select(['projectId', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is', null)
    .where('kind', '=', kind)
    .where((eb) => partCondition(eb, filter))
    .groupBy(['projectId', 'currency', 'year']);

const rateOf = (
  rates: readonly ExchangeRateResponse[],
  currency: string,
  year: number | null,
): number | undefined =>
  currency === 'UAH'
    ? 10_000
    : rates.find((one) => one.currency === currency && one.year === year)?.rate;
