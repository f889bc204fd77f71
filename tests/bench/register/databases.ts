import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { SeedProject } from '../../../seeds/project.ts';
import { openDatabase } from '../../../server/db/open.ts';
import type { Database } from '../../../server/db/schema.ts';
import { reloadIfChanged } from '../../../server/join/reload.ts';
import { addPayers, publishProjects, worldOf } from '../../synthetic/fill.ts';
import { syntheticProjects } from '../../synthetic/projects.ts';

/** So many at a time: what of them is in memory stays small. */
const chunk = 2000;
const made = new Map<number, Promise<string>>();

/**
 * A data folder whose register holds so many invented projects beside the real ones. It is made
 * once in a run (about 20 s of work for 100,000) and removed at its end.
 */
export function folderOf(projects: number): Promise<string> {
  const folder = made.get(projects) ?? makeFolder(projects);
  made.set(projects, folder);
  return folder;
}

async function makeFolder(projects: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stratlas-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const db = await openDatabase(folder);
  await reloadIfChanged(db);
  await fillUp(db, projects);
  await db.destroy();
  return folder;
}

/** If the machine stops meanwhile, the folder is lost anyway: nothing waits for the disk. */
async function fillUp(db: Database, count: number): Promise<void> {
  await sql`pragma synchronous = off`.execute(db);
  await sql`pragma cache_size = -65536`.execute(db);
  await addPayers(db);
  let next: SeedProject[] = [];
  for (const project of syntheticProjects(count, await worldOf(db))) {
    next.push(project);
    if (next.length < chunk) continue;
    await publishProjects(db, next);
    next = [];
  }
  if (next.length > 0) await publishProjects(db, next);
}
