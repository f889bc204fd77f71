import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { migrationsOf } from '../../db/migrate.ts';
import type { Database, DatabaseTransaction } from '../../db/schema.ts';
import {
  type End,
  formatName,
  formatVersion,
  type Header,
  type Rows,
  rowsAtOnce,
} from './format.ts';
import { tablesAfter } from './tables.ts';
import { writeWholeFile } from './whole-file.ts';

/** Every table by its name: which columns it has is known only when the program runs. */
export type AnyTables = Record<string, Record<string, string | number | null>>;

/**
 * Writes all rows of all tables to a new file, as they stand at one moment, however much is written
 * meanwhile. The database itself is not touched.
 * @returns how many rows of each table
 * @throws BackupError `file_exists`
 */
export async function writeBackup(db: Database, file: string): Promise<End['rows']> {
  const rows: End['rows'] = {};
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => writeWholeFile(file, sealed(contents(snapshot, rows), rows)));
  return rows;
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function* contents(
  snapshot: DatabaseTransaction,
  counts: End['rows'],
): AsyncGenerator<string> {
  const migrations = await migrationsOf(snapshot);
  const createdAt = new Date().toISOString();
  yield line({
    format: formatName,
    version: formatVersion,
    createdAt,
    migrations,
  } satisfies Header);
  for (const { table, columns } of await tablesAfter(migrations.at(-1) ?? '')) {
    counts[table] = 0;
    for await (const rows of rowsOf(snapshot, table, columns)) {
      counts[table] += rows.length;
      yield line({ table, columns, rows } satisfies Rows);
    }
  }
}

/** All rows of a table, some at a time; of an empty one none, once. */
async function* rowsOf(
  snapshot: DatabaseTransaction,
  table: string,
  columns: string[],
): AsyncGenerator<Rows['rows']> {
  const any = snapshot as unknown as Transaction<AnyTables>;
  let rows: Rows['rows'] = [];
  for await (const row of any.selectFrom(table).select(columns).stream(rowsAtOnce)) {
    rows.push(columns.map((column) => row[column] ?? null));
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** The text and, when all of it has passed, the line that proves it whole. */
async function* sealed(text: AsyncIterable<string>, rows: End['rows']): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const part of text) {
    hash.update(part);
    yield part;
  }
  yield line({ rows, sha256: hash.digest('hex') } satisfies End);
}
