import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely } from 'kysely';
import { GenericSqliteDialect, type IGenericSqlite, parseBigInt } from 'kysely-generic-sqlite';
import { DatabaseError } from './errors.ts';
import type { Database, Schema } from './schema.ts';

/** `synchronous=FULL`: what was acknowledged is on the disk, also after a power cut. */
const pragmas = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

function executor(db: DatabaseSync): IGenericSqlite<DatabaseSync> {
  return {
    db,
    query: (_isSelect, sql, parameters) => {
      const statement = db.prepare(sql);
      const values = (parameters ?? []) as SQLInputValue[];
      if (statement.columns().length > 0) return { rows: statement.all(...values) };
      const { lastInsertRowid, changes } = statement.run(...values);
      return {
        rows: [],
        insertId: parseBigInt(lastInsertRowid),
        numAffectedRows: parseBigInt(changes),
      };
    },
    close: () => db.close(),
  };
}

/** Reads the whole file once, so that a damaged one is refused before anything is written to it. */
function checkIntegrity(path: string): void {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const row = db.prepare('PRAGMA quick_check(1)').get();
    if (row?.quick_check !== 'ok') throw new Error(String(row?.quick_check));
  } finally {
    db.close();
  }
}

/**
 * Opens a SQLite file, or a database in memory for `:memory:`.
 * @throws DatabaseError `database_corrupt` when the file is no sound database; it stays untouched.
 */
export function openSqlite(path: string, exists: boolean): Database {
  try {
    if (exists) checkIntegrity(path);
    const db = new DatabaseSync(path);
    db.exec(pragmas);
    return new Kysely<Schema>({ dialect: new GenericSqliteDialect(() => executor(db)) });
  } catch (cause) {
    throw new DatabaseError(exists ? 'database_corrupt' : 'database_unwritable', path, { cause });
  }
}
