import type { Revision, WholeRevision } from '../../contract/records.ts';
import type { FieldChange } from '../../contract/register.ts';
import type { RevisionTable } from '../../db/register-tables.ts';
import type { Database } from '../../db/schema.ts';
import { notFound } from '../../errors.ts';
import { changesBetween } from '../history/changes.ts';
import { type RecordKey, readRevision } from './read.ts';

const columns = ['number', 'state', 'personName', 'createdAt', 'reason', 'changes'] as const;

type Row = Pick<RevisionTable, (typeof columns)[number]>;

const shown = ({ number, state, personName, createdAt, reason, changes }: Row): Revision => ({
  number,
  state,
  personName,
  createdAt,
  reason,
  changes: JSON.parse(changes),
});

/**
 * All revisions of a record, the latest first.
 * @param until leaves out what came after this moment, so that the first is how it stood then
 * @throws ApiError 404 `not_found`
 */
export async function listRevisions(
  db: Database,
  { type, id }: RecordKey,
  until?: string,
): Promise<Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .select(columns)
    .where('recordType', '=', type)
    .where('recordId', '=', id)
    .orderBy('number', 'desc')
    .execute();
  if (rows.length === 0) throw notFound(type, id);
  return rows.filter(({ createdAt }) => until === undefined || createdAt <= until).map(shown);
}

/** One revision with the whole record as it was then. @throws ApiError 404 `not_found` */
export async function wholeRevision(
  db: Database,
  key: RecordKey,
  number: number,
): Promise<WholeRevision> {
  const revision = await readRevision(db, key, number);
  return { ...shown(revision), record: JSON.parse(revision.record) };
}

/** The fields in which two revisions of a record differ. @throws ApiError 404 `not_found` */
export async function compareRevisions(
  db: Database,
  key: RecordKey,
  from: number,
  to: number,
): Promise<FieldChange[]> {
  const [old, now] = [await readRevision(db, key, from), await readRevision(db, key, to)];
  return changesBetween(JSON.parse(old.record), JSON.parse(now.record));
}
