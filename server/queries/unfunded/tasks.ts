import { isWithin } from '../../contract/codes.ts';
import type { Filter } from '../../contract/filter.ts';
import type { UnfundedResponse } from '../../contract/unfunded.ts';
import type { Database } from '../../db/schema.ts';
import { partCondition } from '../part-condition.ts';
import { projectCondition } from '../project-condition.ts';

/** The filter's tasks for which it selects no committed or disbursed money, in the strategy's order. */
export async function unfundedTasks(
  db: Database,
  filter: Filter,
): Promise<UnfundedResponse['tasks']> {
  const [items, paid, projects] = await Promise.all([
    db.selectFrom('item').select(['code', 'level']).orderBy('position').execute(),
    paidCodes(db, filter),
    projectCodes(db, filter),
  ]);
  const isAsked = (code: string) =>
    filter.item.length === 0 ||
    filter.item.some((asked) => isWithin(code, asked) || isWithin(asked, code));
  const tasks = items.filter(({ code, level }) => level === 'task' && isAsked(code));
  return tasks
    .filter(({ code }) => !paid.some((one) => isWithin(one, code)))
    .map(({ code }) => ({
      code,
      projects: new Set(
        projects.filter((one) => isWithin(one.code, code)).map(({ projectId }) => projectId),
      ).size,
      areas: items.filter((item) => item.level === 'area' && isWithin(item.code, code)).length,
    }));
}

async function paidCodes(db: Database, filter: Filter): Promise<string[]> {
  const rows = await db
    .selectFrom('fundingPart')
    .select('itemCode')
    .distinct()
    .where('kind', 'in', ['committed', 'disbursed'])
    .where('amountMinor', '>', 0)
    .where((eb) => partCondition(eb, filter))
    .execute();
  return rows.map(({ itemCode }) => itemCode);
}

const projectCodes = (db: Database, filter: Filter) =>
  db
    .selectFrom('projectItem')
    .select(['projectId', 'code'])
    .where('projectId', 'in', (eb) =>
      eb
        .selectFrom('project')
        .select('project.id')
        .where((project) => projectCondition(project, filter)),
    )
    .execute();
