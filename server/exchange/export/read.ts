import type { ProjectDetail } from '../../contract/projects.ts';
import type { Database } from '../../db/schema.ts';
import { projectCondition } from '../../queries/project-condition.ts';
import { type Language, readNames } from '../columns/names.ts';
import { aboutExport } from './about.ts';
import type { Export } from './export.ts';
import type { Selection } from './selection.ts';

/** So many projects at once: some megabytes at most. */
const chunk = 200;

/**
 * What is selected of the register, read while it is written: of all that is published, and
 * of nothing else.
 */
export async function readExport(
  db: Database,
  selection: Selection,
  language: Language,
): Promise<Export> {
  return {
    about: await aboutExport(db, selection, language),
    names: await readNames(db, language),
    projects: selectedProjects(db, selection),
  };
}

async function* selectedProjects(
  db: Database,
  { filter, only }: Selection,
): AsyncGenerator<ProjectDetail[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('project')
      .select(['project.id', 'project.detail'])
      .where((eb) => projectCondition(eb, filter))
      .where('project.id', '>', after)
      .orderBy('project.id')
      .limit(chunk)
      .execute();
    const wanted = rows.filter(({ id }) => only === null || only.ids.has(id));
    if (wanted.length > 0) yield wanted.map(({ detail }): ProjectDetail => JSON.parse(detail));
    const last = rows.at(-1);
    if (last === undefined || rows.length < chunk) return;
    after = last.id;
    // Other requests get their turn between two chunks.
    await new Promise(setImmediate);
  }
}
