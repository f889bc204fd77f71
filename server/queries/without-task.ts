import type { ExpressionBuilder } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import type { WithoutTaskResponse } from '../contract/without-task.ts';
import type { Database, Schema } from '../db/schema.ts';
import { moneyOf } from './money.ts';
import { projectCondition } from './project-condition.ts';

const listed = 200;

/** The projects of a filter of which nobody has confirmed a task of the strategy: how many, how much, which. */
export async function withoutTask(db: Database, filter: Filter): Promise<WithoutTaskResponse> {
  const [all, own, rows, sums] = await Promise.all([
    counted(db, (eb) => projectCondition(eb, filter)),
    counted(db, unconfirmed(filter)),
    db
      .selectFrom('project')
      .select(['id', 'titleUk', 'titleEn'])
      .where(unconfirmed(filter))
      .orderBy('sortUk')
      .orderBy('id')
      .limit(listed)
      .execute(),
    db
      .selectFrom('fundingPart')
      .innerJoin('project', 'project.id', 'fundingPart.projectId')
      .select(['fundingPart.kind', 'fundingPart.currency', 'fundingPart.year'])
      .select(({ fn }) => fn.sum<number>('fundingPart.amountMinor').as('amountMinor'))
      .where('fundingPart.leftOut', 'is', null)
      .where((eb) => unconfirmed(filter)(eb as unknown as ExpressionBuilder<Schema, 'project'>))
      .groupBy(['fundingPart.kind', 'fundingPart.currency', 'fundingPart.year'])
      .execute(),
  ]);
  const proposed = await proposedTasks(
    db,
    rows.map(({ id }) => id),
  );
  const items = rows.map((row) => ({ ...row, proposed: proposed.get(row.id) ?? [] }));
  const money = moneyOf(
    sums.map((sum) => ({ ...sum, amountMinor: Number(sum.amountMinor) })),
    null,
  );
  return { projects: all, without: own, money, items };
}

type Condition = (eb: ExpressionBuilder<Schema, 'project'>) => ReturnType<typeof projectCondition>;

const unconfirmed =
  (filter: Filter): Condition =>
  (eb) =>
    eb.and([
      projectCondition(eb, filter),
      eb.not(
        eb.exists(
          eb
            .selectFrom('projectItem')
            .select('projectItem.projectId')
            .whereRef('projectItem.projectId', '=', 'project.id')
            .where('projectItem.state', '=', 'confirmed')
            .where('projectItem.code', '<>', ''),
        ),
      ),
    ]);

async function counted(db: Database, condition: Condition): Promise<number> {
  const { count } = await db
    .selectFrom('project')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where(condition)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function proposedTasks(db: Database, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('projectItem')
    .select(['projectId', 'code'])
    .where('projectId', 'in', ids.length === 0 ? [''] : ids)
    .where('code', '<>', '')
    .orderBy('code')
    .execute();
  const groups = Map.groupBy(rows, ({ projectId }) => projectId);
  return new Map([...groups].map(([id, own]) => [id, own.map(({ code }) => code)]));
}
