import type { ProjectRecord } from '@stratlas/seeds/project';
import { insertRows } from '../../db/insert-rows.ts';
import type { RevisionTable } from '../../db/register-tables.ts';
import type { DatabaseTransaction } from '../../db/schema.ts';
import { batches } from '../history/write.ts';
import type { RegisterGazetteer } from './gazetteer.ts';
import { type PublishedRows, publishedRows } from './rows.ts';

const tables = ['projectItem', 'projectPlace', 'fundingPart'] as const;

/**
 * Brings the published tables up to revisions that were just written: those published take the
 * place of what was there, those deleted leave, all others change nothing.
 */
export async function publish(
  transaction: DatabaseTransaction,
  revisions: readonly RevisionTable[],
  gazetteer: RegisterGazetteer,
): Promise<void> {
  const changed = revisions.filter(({ state }) => state === 'published' || state === 'deleted');
  for (const batch of batches(changed)) {
    await withdraw(
      transaction,
      batch.flatMap(({ recordId, number }) => (number > 1 ? [recordId] : [])),
    );
    const shown = batch.filter(({ state }) => state === 'published');
    await insert(
      transaction,
      shown.map((revision) => rowsOf(revision, gazetteer)),
    );
  }
}

function rowsOf(
  { recordId, record, number, createdAt }: RevisionTable,
  gazetteer: RegisterGazetteer,
) {
  const published: ProjectRecord = JSON.parse(record);
  return publishedRows(recordId, published, { number, publishedAt: createdAt }, gazetteer);
}

async function withdraw(transaction: DatabaseTransaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.deleteFrom('project').where('id', 'in', ids).execute();
  for (const table of tables) {
    await transaction.deleteFrom(table).where('projectId', 'in', ids).execute();
  }
}

async function insert(
  transaction: DatabaseTransaction,
  projects: readonly PublishedRows[],
): Promise<void> {
  for (const table of ['project', ...tables] as const) {
    for (const batch of batches(projects.flatMap((rows): unknown[] => rows[table]))) {
      // Each table gets its own rows; the types cannot follow the loop over their names.
      await insertRows(transaction, table, batch as never);
    }
  }
}
