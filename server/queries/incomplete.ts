import { type ExpressionBuilder, sql } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import type { IncompleteResponse } from '../contract/incomplete.ts';
import { type Lack, lacks } from '../contract/lacks.ts';
import type { ExchangeRateResponse } from '../contract/money.ts';
import type { Database, Schema } from '../db/schema.ts';
import { exchangeRates } from './convert.ts';
import { projectCondition } from './project-condition.ts';

/** The projects of a filter whose records lack something, those with the most money first. */
export async function incomplete(
  db: Database,
  filter: Filter,
  limit: number,
): Promise<IncompleteResponse> {
  const [rows, { count }] = await Promise.all([
    largest(db, filter, limit, await exchangeRates(db)).execute(),
    counted(db, filter).executeTakeFirstOrThrow(),
  ]);
  const found = await lackRows(db)
    .where('lack.projectId', 'in', rows.length === 0 ? [''] : rows.map(({ id }) => id))
    .execute();
  const byId = Map.groupBy(found, ({ projectId }) => projectId);
  return {
    items: rows.map(({ amount, ...row }) => {
      const own = new Set((byId.get(row.id) ?? []).map(({ lack }) => lack));
      const hryvniasMinor = amount === null ? null : Math.round(Number(amount));
      return { ...row, lacks: lacks.filter((lack) => own.has(lack)), hryvniasMinor };
    }),
    count: Number(count),
  };
}

const asLack = (lack: Lack) => sql<Lack>`cast(${lack} as text)`.as('lack');

const ofFunding = (db: Database, lack: Lack, leftOut: 'no_amount' | 'no_year') =>
  db
    .selectFrom('fundingPart')
    .select(['projectId', asLack(lack)])
    .where('leftOut', '=', leftOut)
    .distinct();

/** Each project with each thing that it lacks. */
const lacking = (db: Database) =>
  ofFunding(db, 'amount', 'no_amount')
    .unionAll(ofFunding(db, 'year', 'no_year'))
    .unionAll(
      db
        .selectFrom('projectPlace')
        .select(['projectId', asLack('place')])
        .where('placeId', '=', '')
        .distinct(),
    )
    .unionAll(
      db
        .selectFrom('projectPlace')
        .innerJoin('place', 'place.id', 'projectPlace.placeId')
        .select(['projectPlace.projectId', asLack('finer_place')])
        .where('place.kind', '=', 'oblast')
        .distinct(),
    )
    .unionAll(
      db
        .selectFrom('projectItem')
        .select(['projectId', asLack('task')])
        .where('code', '=', ''),
    )
    .unionAll(
      db
        .selectFrom('projectItem')
        .select(['projectId', asLack('confirmed_task')])
        .where('state', '=', 'proposed')
        .distinct(),
    )
    .unionAll(
      db
        .selectFrom('project')
        .select(['id as projectId', asLack('period')])
        .where('startYear', 'is', null),
    )
    .unionAll(
      db
        .selectFrom('project')
        .select(['id as projectId', asLack('status')])
        .where('status', '=', 'unknown'),
    )
    .unionAll(
      db
        .selectFrom('project')
        .select(['id as projectId', asLack('funding')])
        .where('id', 'not in', (eb) => eb.selectFrom('fundingPart').select('projectId').distinct()),
    );

const lackRows = (db: Database) =>
  db.selectFrom(lacking(db).as('lack')).select(['lack.projectId', 'lack.lack']);

const isIncomplete = (db: Database, filter: Filter) => (eb: ExpressionBuilder<Schema, 'project'>) =>
  eb.and([
    projectCondition(eb, filter),
    eb('project.id', 'in', db.selectFrom(lacking(db).as('lack')).select('lack.projectId')),
  ]);

const counted = (db: Database, filter: Filter) =>
  db
    .selectFrom('project')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where(isIncomplete(db, filter));

const largest = (db: Database, filter: Filter, limit: number, rates: ExchangeRateResponse[]) =>
  db
    .selectFrom('project')
    .leftJoin(worth(db, rates).as('worth'), 'worth.projectId', 'project.id')
    .select(['project.id', 'project.titleUk', 'project.titleEn', 'worth.amount'])
    .where(isIncomplete(db, filter))
    .orderBy('worth.amount', (order) => order.desc().nullsLast())
    .orderBy('project.id')
    .limit(limit);

/** Sums that would count, or will once they have a year or are granted: kinds are never added. */
const worth = (db: Database, rates: ExchangeRateResponse[]) =>
  db
    .selectFrom(
      db
        .selectFrom('fundingPart')
        .leftJoin('exchangeRate', (join) =>
          join
            .onRef('exchangeRate.currency', '=', 'fundingPart.currency')
            .onRef('exchangeRate.year', '=', 'fundingPart.year'),
        )
        .select(['fundingPart.projectId', 'fundingPart.kind'])
        .select(
          sql<number>`sum(cast("amountMinor" as double precision) *
            coalesce("exchangeRate"."rate", ${newest(rates)}) / 10000)`.as('amount'),
        )
        .where((eb) =>
          eb.or([eb('leftOut', 'is', null), eb('leftOut', 'in', ['no_year', 'proposal'])]),
        )
        .groupBy(['fundingPart.projectId', 'fundingPart.kind'])
        .as('sum'),
    )
    .select(({ fn }) => ['sum.projectId', fn.max<number>('sum.amount').as('amount')])
    .groupBy('sum.projectId');

/** The newest rate of a sum's currency; hryvnias have the rate of one. */
function newest(rates: readonly ExchangeRateResponse[]) {
  const last = new Map(
    [...rates].sort((a, b) => a.year - b.year).map(({ currency, rate }) => [currency, rate]),
  );
  const rate = (currency: 'EUR' | 'USD') => sql.lit(last.get(currency) ?? 10_000);
  return sql`case "fundingPart"."currency" when 'EUR' then ${rate('EUR')}
    when 'USD' then ${rate('USD')} else 10000 end`;
}
