import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './errors.ts';
import { migrate, migrationsOf } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { postgresError, postgresName } from './postgres-errors.ts';
import type { Database } from './schema.ts';
import { openSqlite } from './sqlite.ts';

/** A database as it is, and how messages call it. */
export interface Connected {
  db: Database;
  name: string;
}

const memory = ':memory:';
const isPostgres = (at: string): boolean => /^postgres(?:ql)?:\/\//.test(at);
const sqliteFile = (folder: string): string =>
  folder === memory ? memory : join(folder, 'stratlas.sqlite');

/**
 * Opens a database, made if it is missing, with all tables up to date.
 * @param at a data folder, for the SQLite file in it; `:memory:`; or a `postgres://` address
 * @throws DatabaseError that says why it cannot be used and what to do
 */
export async function openDatabase(at: string): Promise<Database> {
  const { db, name } = await connect(at);
  try {
    await migrate(db, name);
  } catch (error) {
    await db.destroy();
    throw postgresError(error, name);
  }
  return db;
}

/**
 * Opens a database that Stratlas has used before, as it is. @param at as in `openDatabase`
 * @throws DatabaseError also when there is none
 */
export async function openExisting(at: string): Promise<Connected> {
  const file = sqliteFile(at);
  if (!isPostgres(at) && !existsSync(file)) throw new DatabaseError('database_unused', file);
  const { db, name } = await connect(at);
  if ((await migrationsOf(db)).length > 0) return { db, name };
  await db.destroy();
  throw new DatabaseError('database_unused', name);
}

/** Opens a database as it is, a SQLite file made if it is missing. @param at as in `openDatabase` */
export async function connect(at: string): Promise<Connected> {
  if (isPostgres(at)) {
    const name = postgresName(at);
    return { db: await openPostgres(at, name), name };
  }
  const name = sqliteFile(at);
  const exists = name !== memory && existsSync(name);
  if (name !== memory) makeFolder(at);
  return { db: openSqlite(name, exists), name };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new DatabaseError('database_unwritable', folder, { cause });
  }
}
