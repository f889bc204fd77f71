import type { Filter } from '../contract/filter.ts';
import type { LeftOutReason } from '../contract/left-out.ts';
import type { LeftOutResponse } from '../contract/money.ts';
import type { Database } from '../db/schema.ts';
import { partCondition } from './part-condition.ts';

/** How many are listed: what a person can read, and what an answer can hold. */
const most = 500;

/** The sums that a filter selects and no total counts, each with the reason; the first of them, and how many there are. */
export async function leftOut(
  db: Database,
  filter: Filter,
): Promise<{ leftOut: LeftOutResponse[]; leftOutCount: number }> {
  const rows = await listed(db, filter).execute();
  const leftOutCount = rows.length < most ? rows.length : await count(db, filter);
  return { leftOut: rows.map(response), leftOutCount };
}

const parts = (db: Database, filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .where('leftOut', 'is not', null)
    .where((eb) => partCondition(eb, filter));

/** A sum of several parts becomes one again; all that is taken by `min` is the same in all its parts. */
const sums = (db: Database, filter: Filter) =>
  parts(db, filter)
    .select(({ fn }) => [
      'projectId',
      'position',
      fn.min('leftOut').$castTo<LeftOutReason>().as('reason'),
      fn.min('funder').as('funder'),
      fn.min('kind').as('kind'),
      fn.min('currency').as('currency'),
      fn.min('year').as('year'),
      fn.sum<number>('amountMinor').as('amountMinor'),
    ])
    .groupBy(['projectId', 'position'])
    .orderBy('projectId')
    .orderBy('position')
    .limit(most);

/** Titles are read for the listed alone. */
const listed = (db: Database, filter: Filter) =>
  db
    .selectFrom(sums(db, filter).as('sum'))
    .innerJoin('project', 'project.id', 'sum.projectId')
    .select(['sum.projectId', 'project.titleUk', 'project.titleEn', 'sum.reason', 'sum.funder'])
    .select(['sum.kind', 'sum.currency', 'sum.amountMinor', 'sum.year'])
    .orderBy('sum.projectId')
    .orderBy('sum.position');

async function count(db: Database, filter: Filter): Promise<number> {
  const distinct = parts(db, filter).select(['projectId', 'position']).distinct();
  const { sums } = await db
    .selectFrom(distinct.as('sum'))
    .select(({ fn }) => fn.countAll<number | string>().as('sums'))
    .executeTakeFirstOrThrow();
  return Number(sums);
}

type Row = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

const response = ({ reason, amountMinor, ...row }: Row): LeftOutResponse => ({
  ...row,
  reason,
  amountMinor: reason === 'no_amount' ? null : Number(amountMinor),
});
