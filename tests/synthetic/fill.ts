import { loadStrategy } from '../../seeds/index.ts';
import type { SeedProject } from '../../seeds/project.ts';
import type { Database } from '../../server/db/schema.ts';
import { batches, writeRevisions } from '../../server/register/history/write.ts';
import { foldedNames } from '../../server/register/organisations.ts';
import { readRegisterGazetteer } from '../../server/register/publish/gazetteer.ts';
import { publish } from '../../server/register/publish/write.ts';
import { syntheticOrganisations, syntheticProjects, type World } from './projects.ts';

const writing = { author: { id: 'tester', name: 'Tester' }, importId: null };
const at = '2026-01-02T03:04:05.000Z';

/** The tasks, areas and places that a loaded database knows. */
export async function worldOf(db: Database): Promise<World> {
  const { items } = loadStrategy();
  const places = await db.selectFrom('place').select('id').where('inOblast', '=', 1).execute();
  return {
    codes: items.flatMap(({ code, level }) => (level === 'task' || level === 'area' ? [code] : [])),
    placeIds: places.map(({ id }) => id),
  };
}

/** Publishes new projects, in one transaction. */
export async function publishProjects(
  db: Database,
  projects: readonly SeedProject[],
): Promise<void> {
  const entries = projects.map(({ id, record }) => ({
    type: 'project' as const,
    id,
    seen: 0,
    state: 'published' as const,
    record: { ...record },
    reason: '',
  }));
  await db.transaction().execute(async (transaction) => {
    const revisions = await writeRevisions(transaction, entries, { ...writing, at });
    await publish(transaction, revisions, await readRegisterGazetteer(transaction));
  });
}

/** Puts the invented payers into a loaded database, which must be there before their projects. */
export async function addPayers(db: Database): Promise<void> {
  const payers = syntheticOrganisations.map((one) => ({ ...one, folded: foldedNames(one) }));
  await db.insertInto('organisation').values(payers).execute();
}

/** Fills a loaded database with invented projects and payers, some thousands at a time. @returns the projects */
export async function fill(db: Database, count: number, seed = 1): Promise<SeedProject[]> {
  await addPayers(db);
  const projects = [...syntheticProjects(count, await worldOf(db), seed)];
  for (const batch of batches(projects)) await publishProjects(db, batch);
  return projects;
}
