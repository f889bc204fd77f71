import type { Filter } from '../contract/filter.ts';
import type { Division } from '../contract/money.ts';
import type { Database } from '../db/schema.ts';
import { partCondition } from './part-condition.ts';
import { projectCondition } from './project-condition.ts';
import type { KeyedCount } from './totals.ts';

/** What each sum has of its own, and the column that holds it. */
const columns = { funder: 'funder', source: 'sourceClass', year: 'year' } as const;
export type Payment = keyof typeof columns;

export const isPayment = (by: Division): by is Payment => by in columns;

export const paidMoney = (db: Database, by: Payment, filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .select([`${columns[by]} as key`, 'kind', 'currency', 'year'])
    .select(({ fn }) => fn.sum<number>('amountMinor').as('amountMinor'))
    .where('leftOut', 'is', null)
    .where((eb) => partCondition(eb, filter))
    .groupBy([columns[by], 'kind', 'currency', 'year']);

/** A project is counted under each of its funders, classes or years, also by sums that are left out. */
export async function paidProjects(
  db: Database,
  by: Payment,
  filter: Filter,
): Promise<KeyedCount[]> {
  const [paid, unpaid] = await Promise.all([
    projectsPaid(db, by, filter).execute(),
    projectsUnpaid(db, filter).executeTakeFirstOrThrow(),
  ]);
  return Number(unpaid.projects) === 0 ? paid : [...paid, { key: null, ...unpaid }];
}

const projectsPaid = (db: Database, by: Payment, filter: Filter) =>
  db
    .selectFrom('fundingPart')
    .select(`${columns[by]} as key`)
    .select(({ fn }) => fn.count<number | string>('projectId').distinct().as('projects'))
    .where((eb) => partCondition(eb, filter))
    .groupBy(columns[by]);

/** Of what the filter selects, the projects of which no sum is known. */
const projectsUnpaid = (db: Database, filter: Filter) =>
  db
    .selectFrom('project')
    .select(({ fn }) => fn.countAll<number | string>().as('projects'))
    .where((eb) => projectCondition(eb, filter))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('fundingPart')
            .select('fundingPart.projectId')
            .whereRef('fundingPart.projectId', '=', 'project.id'),
        ),
      ),
    );
