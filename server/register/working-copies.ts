import type { ListedCopy, WorkingCopy } from '../contract/records.ts';
import { compiledOnce, type Reader } from '../db/compiled-once.ts';
import type { WorkingCopyTable } from '../db/register-tables.ts';
import type { Database } from '../db/schema.ts';

/** What a person is writing lives here until it is saved as a revision; nobody else sees it. */

/** @returns null where the person has none of this record */
export async function readWorkingCopy(
  db: Database,
  personId: string,
  recordId: string,
): Promise<WorkingCopy | null> {
  const copy = await db
    .selectFrom('workingCopy')
    .select(['recordId', 'baseNumber', 'record', 'updatedAt'])
    .where('personId', '=', personId)
    .where('recordId', '=', recordId)
    .executeTakeFirst();
  return copy === undefined ? null : { ...copy, record: JSON.parse(copy.record) };
}

/** Keeps what was typed last. @returns when, in ISO 8601, UTC */
export async function keepWorkingCopy(
  db: Database,
  copy: Omit<WorkingCopyTable, 'updatedAt'>,
): Promise<string> {
  const updatedAt = new Date().toISOString();
  const { baseNumber, record } = copy;
  await db
    .insertInto('workingCopy')
    .values({ ...copy, updatedAt })
    .onConflict((conflict) =>
      conflict.columns(['personId', 'recordId']).doUpdateSet({ baseNumber, record, updatedAt }),
    )
    .execute();
  return updatedAt;
}

export async function dropWorkingCopy(
  db: Reader,
  personId: string,
  recordId: string,
): Promise<void> {
  await drop(db, { personId, recordId });
}

const drop = compiledOnce((db, { personId, recordId }: { personId: string; recordId: string }) =>
  db.deleteFrom('workingCopy').where('personId', '=', personId).where('recordId', '=', recordId),
);

/** All that a person has begun and not saved, the latest first. */
export async function listWorkingCopies(db: Database, personId: string): Promise<ListedCopy[]> {
  const rows = await db
    .selectFrom('workingCopy')
    .select(['recordType as type', 'recordId', 'baseNumber', 'record', 'updatedAt'])
    .where('personId', '=', personId)
    .orderBy('updatedAt', 'desc')
    .orderBy('recordId')
    .execute();
  return rows.map(({ record, ...copy }) => ({ ...copy, ...titlesOf(JSON.parse(record)) }));
}

function titlesOf({ titleUk, titleEn }: Record<string, unknown>) {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { titleUk: text(titleUk), titleEn: text(titleEn) };
}
