import { insertRows } from '../../db/insert-rows.ts';
import type { RecordTable, RevisionTable } from '../../db/register-tables.ts';
import type { DatabaseTransaction } from '../../db/schema.ts';
import { changesBetween } from './changes.ts';
import { reserve } from './counter.ts';
import { type Entry, StaleRecordError, type Writing } from './entry.ts';

/** SQLite takes at most 32,766 values in a statement, and keeps short ones prepared. */
const rowsPerStatement = 100;

export function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let first = 0; first < rows.length; first += rowsPerStatement) {
    yield rows.slice(first, first + rowsPerStatement);
  }
}

/**
 * Adds revisions to the history, all or none; it must be the first to touch the database in its
 * transaction. Entries are of one type, at most one for a record.
 * @throws StaleRecordError when a record changed after its writer saw it
 */
export const writeRevisions = async (
  transaction: DatabaseTransaction,
  entries: readonly Entry[],
  writing: Writing,
): Promise<RevisionTable[]> =>
  addRevisions(transaction, await reserve(transaction, entries.length), entries, writing);

/**
 * The same for whoever reads before writing, and so has reserved the numbers already.
 * @param before the number that `reserve` gave
 */
export async function addRevisions(
  transaction: DatabaseTransaction,
  before: number,
  entries: readonly Entry[],
  writing: Writing,
): Promise<RevisionTable[]> {
  const known = await currentRecords(transaction, entries);
  const old = await lastVersions(transaction, known);
  return addKnown(transaction, before, entries, writing, { known, old });
}

interface Past {
  /** The records that are there already, by their ids, and their last versions. */
  known: ReadonlyMap<string, RecordTable>;
  old: ReadonlyMap<string, Entry['record']>;
}

/** The same for whoever has read already how the records stand. */
export async function addKnown(
  transaction: DatabaseTransaction,
  before: number,
  entries: readonly Entry[],
  writing: Writing,
  { known, old }: Past,
): Promise<RevisionTable[]> {
  refuseStale(entries, known);
  const rows = entries.map((entry, index) =>
    revisionRow(entry, writing, before + index + 1, old.get(entry.id)),
  );
  for (const batch of batches(rows)) {
    await insertRows(transaction, 'revision', batch);
  }
  await writeRecords(transaction, rows, known);
  return rows;
}

type Known = Past['known'];

async function currentRecords(
  transaction: DatabaseTransaction,
  entries: readonly Entry[],
): Promise<Known> {
  const known = new Map<string, RecordTable>();
  for (const batch of batches(entries)) {
    const rows = await transaction
      .selectFrom('record')
      .selectAll()
      .where('type', '=', batch[0]?.type ?? 'project')
      .where(
        'id',
        'in',
        batch.map(({ id }) => id),
      )
      .execute();
    for (const row of rows) known.set(row.id, row);
  }
  return known;
}

function refuseStale(entries: readonly Entry[], known: Known): void {
  const numberOf = (id: string) => known.get(id)?.number ?? 0;
  const stale = entries.filter(({ id, seen }) => numberOf(id) !== seen);
  if (stale.length > 0) {
    throw new StaleRecordError(new Map(stale.map(({ id }) => [id, numberOf(id)])));
  }
}

/** The last revision of each record, read as JSON. */
async function lastVersions(transaction: DatabaseTransaction, known: Known) {
  const versions = new Map<string, Entry['record']>();
  for (const batch of batches([...known.values()])) {
    const rows = await transaction
      .selectFrom('revision')
      .select(['recordId', 'record'])
      .where(
        'id',
        'in',
        batch.map(({ type, id, number }) => `${type}:${id}:${number}`),
      )
      .execute();
    for (const { recordId, record } of rows) versions.set(recordId, JSON.parse(record));
  }
  return versions;
}

/** A new record changes no field: all of it is new. */
function revisionRow(
  { type, id, seen, state, record, reason }: Entry,
  { author, at, importId }: Writing,
  seq: number,
  old: Entry['record'] | undefined,
): RevisionTable {
  const number = seen + 1;
  return {
    id: `${type}:${id}:${number}`,
    seq,
    recordType: type,
    recordId: id,
    number,
    state,
    record: JSON.stringify(record),
    changes: JSON.stringify(old ? changesBetween(old, record) : []),
    personId: author.id,
    personName: author.name,
    reason,
    importId,
    createdAt: at,
  };
}

async function writeRecords(
  transaction: DatabaseTransaction,
  rows: readonly RevisionTable[],
  known: Known,
): Promise<void> {
  const records = rows.map(
    (row): RecordTable => ({
      type: row.recordType,
      id: row.recordId,
      number: row.number,
      state: row.state,
      publishedNumber: publishedNumber(row, known.get(row.recordId)),
      updatedAt: row.createdAt,
    }),
  );
  for (const batch of batches(records)) {
    await insertRows(transaction, 'record', batch, ['type', 'id']);
  }
}

/** What is written meanwhile leaves the published version where it is. */
function publishedNumber({ state, number }: RevisionTable, known: RecordTable | undefined) {
  if (state === 'published') return number;
  return state === 'deleted' ? null : (known?.publishedNumber ?? null);
}
