import type { Filter } from '../contract/filter.ts';
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
  const rows = await sums(db, filter).limit(most).execute();
  if (rows.length < most) return { leftOut: rows.map(response), leftOutCount: rows.length };
  const { count } = await db
    .selectFrom(sums(db, filter).as('sum'))
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return { leftOut: rows.map(response), leftOutCount: Number(count) };
}

/** A sum of several parts becomes one again. */
const sums = (db: Database, filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .innerJoin('project', 'project.id', 'fundingPart.projectId')
    .select(['projectId', 'position', 'titleUk', 'titleEn', 'leftOut as reason', 'funder'])
    .select(['kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is not', null)
    .$narrowType<{ reason: LeftOutResponse['reason'] }>()
    .where((eb) => partCondition(eb, filter))
    .groupBy(['projectId', 'position', 'titleUk', 'titleEn', 'leftOut', 'funder'])
    .groupBy(['kind', 'currency', 'year'])
    .orderBy('projectId')
    .orderBy('position');

type Row = Awaited<ReturnType<ReturnType<typeof sums>['execute']>>[number];

const response = ({ position: _, ...row }: Row): LeftOutResponse => ({
  ...row,
  amountMinor: row.reason === 'no_amount' ? null : Number(row.amountMinor),
});
