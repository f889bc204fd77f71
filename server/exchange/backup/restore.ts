import type { Transaction } from 'kysely';
import { migrate, migrationsOf } from '../../db/migrate.ts';
import { type Connected, connect } from '../../db/open.ts';
import type { DatabaseTransaction } from '../../db/schema.ts';
import { BackupError } from './error.ts';
import type { End, Header, Rows } from './format.ts';
import { readBackup } from './read.ts';
import { tablesAfter } from './tables.ts';
import type { AnyTables } from './write.ts';

/** What was restored, and into which database. */
export interface Restored {
  name: string;
  rows: End['rows'];
}

/**
 * Fills a new database from a backup, also from one of an older version: all or nothing. The whole
 * file is read first, so that a damaged one touches no database.
 * @param at as in `openDatabase`
 * @throws BackupError `database_used` and those of `readBackup`; DatabaseError
 */
export async function restoreBackup(at: string, file: string): Promise<Restored> {
  for await (const _ of readBackup(file));
  const { db, name } = await connect(at);
  try {
    return { name, rows: await restoreInto({ db, name }, file) };
  } finally {
    await db.destroy();
  }
}

/** The same into a database that is open and new. */
export const restoreInto = ({ db, name }: Connected, file: string): Promise<End['rows']> =>
  db.transaction().execute((transaction) => fill({ db: transaction, name }, file));

async function fill(
  { db, name }: Connected & { db: DatabaseTransaction },
  file: string,
): Promise<End['rows']> {
  const counts: End['rows'] = {};
  await refuseUsed(db, name);
  for await (const part of readBackup(file)) {
    if ('format' in part) await makeTables(db, name, part);
    else {
      await insert(db, part);
      counts[part.table] = (counts[part.table] ?? 0) + part.rows.length;
    }
  }
  await migrate(db, name);
  return counts;
}

/** The safest rule: nothing that anybody wrote can be lost where Stratlas never was. */
async function refuseUsed(db: DatabaseTransaction, name: string): Promise<void> {
  if ((await migrationsOf(db)).length === 0) return;
  throw new BackupError(
    'database_used',
    `${name} is in use by Stratlas already, and a backup is restored only into a new database. ` +
      'Set STRATLAS_DATA to a new folder, or DATABASE_URL to a new database.',
  );
}

/** As they were when the backup was made; what a step writes into them comes with the backup. */
async function makeTables(
  db: DatabaseTransaction,
  name: string,
  { migrations }: Header,
): Promise<void> {
  const last = migrations.at(-1) ?? '';
  await migrate(db, name, last);
  const any = db as unknown as Transaction<AnyTables>;
  for (const { table } of (await tablesAfter(last)).reverse()) {
    await any.deleteFrom(table).execute();
  }
}

async function insert(db: DatabaseTransaction, { table, columns, rows }: Rows): Promise<void> {
  if (rows.length === 0) return;
  const any = db as unknown as Transaction<AnyTables>;
  const values = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index]])),
  );
  await any.insertInto(table).values(values).execute();
}
