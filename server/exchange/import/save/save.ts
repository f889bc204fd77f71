import { randomUUID } from 'node:crypto';
import type { Database, DatabaseTransaction } from '../../../db/schema.ts';
import type { Author } from '../../../register/history/entry.ts';
import { batches, writeRevisions } from '../../../register/history/write.ts';
import { foldedNames } from '../../../register/organisations.ts';
import { publish } from '../../../register/publish/write.ts';
import { type ImportOptions, type Plan, pausing } from '../plan.ts';
import { countsOf } from '../report.ts';
import { rememberMapping } from './mappings.ts';

/**
 * Writes a plan in one transaction, all of it or nothing.
 * @returns the id of the import; null where nothing had to be written
 * @throws StaleRecordError when a record changed since it was compared; the signal's reason
 */
export async function savePlan(
  db: Database,
  plan: Plan,
  fileName: string,
  author: Author,
  { mapping, state, signal }: ImportOptions,
): Promise<string | null> {
  const entries = plan.decisions.flatMap(({ entry }) => entry ?? []);
  if (entries.length === 0) return null;
  const importId = randomUUID();
  const at = new Date().toISOString();
  await db.transaction().execute(async (transaction) => {
    const revisions = await writeRevisions(transaction, entries, { author, at, importId });
    await pausing(signal)();
    await publish(transaction, revisions, plan.world.gazetteer);
    await addOrganisations(transaction, plan);
    await rememberMapping(transaction, plan.file.tables, mapping, at);
    await transaction
      .insertInto('import')
      .values({
        id: importId,
        fileName,
        format: plan.file.format,
        state: state === 'published' ? 'published' : 'submitted',
        counts: JSON.stringify(countsOf(plan.decisions)),
        personId: author.id,
        personName: author.name,
        createdAt: at,
        decidedBy: null,
        decidedAt: null,
      })
      .execute();
    await pausing(signal)();
  });
  return importId;
}

/** Names in one language are taken for both until somebody translates them. */
async function addOrganisations(
  transaction: DatabaseTransaction,
  { organisations }: Plan,
): Promise<void> {
  const rows = organisations.added().map(({ id, name }) => {
    const names = { nameUk: name, nameEn: name };
    return { id, ...names, kind: 'other' as const, folded: foldedNames(names) };
  });
  for (const batch of batches(rows)) {
    await transaction
      .insertInto('organisation')
      .values(batch)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}
