import type { Filter } from '../../contract/filter.ts';
import type { ProjectDetail } from '../../contract/projects.ts';
import type { Database } from '../../db/schema.ts';
import { projectCondition } from '../../queries/project-condition.ts';
import { type Language, readNames } from '../columns/names.ts';
import { aboutExport } from './about.ts';
import type { Export } from './export.ts';

/** So many projects at once: some megabytes at most. */
const chunk = 200;

/**
 * What of the register a filter selects, read while it is written: of all that is published, and
 * of nothing else.
 */
export async function readExport(
  db: Database,
  filter: Filter,
  language: Language,
): Promise<Export> {
  return {
    about: await aboutExport(db, filter, language),
    names: await readNames(db, language),
    projects: filteredProjects(db, filter),
  };
}

async function* filteredProjects(db: Database, filter: Filter): AsyncGenerator<ProjectDetail[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('project')
      .select(['project.id', 'project.detail'])
      .where((eb) => projectCondition(eb, filter))
      .where('project.id', '>', after)
      .orderBy('project.id')
      .limit(chunk)
      .execute();
    if (rows.length > 0) yield rows.map(({ detail }): ProjectDetail => JSON.parse(detail));
    const last = rows.at(-1);
    if (last === undefined || rows.length < chunk) return;
    after = last.id;
    // Other requests get their turn between two chunks.
    await new Promise(setImmediate);
  }
}
