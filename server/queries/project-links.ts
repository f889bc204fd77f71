import { emptyFilter, type Filter } from '../contract/filter.ts';
import type { ProjectLinkResponse } from '../contract/responses.ts';
import type { Database } from '../db/schema.ts';
import { projectCondition } from './project-condition.ts';

const most = 100;

/** The projects of an item or a place and of all within it: the first of them, and how many there are. */
export async function projectLinks(
  db: Database,
  asked: Partial<Filter>,
): Promise<{ projects: ProjectLinkResponse[]; projectCount: number }> {
  const query = db
    .selectFrom('project')
    .where((eb) => projectCondition(eb, { ...emptyFilter, ...asked }));
  const [projects, { count }] = await Promise.all([
    query.select(['id', 'titleUk', 'titleEn', 'status']).orderBy('id').limit(most).execute(),
    query.select(({ fn }) => fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow(),
  ]);
  return { projects, projectCount: Number(count) };
}
