import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  Kysely,
  SqliteAdapter,
  type TransactionSettings,
} from 'kysely';
import {
  BaseSqliteDialect,
  GenericSqliteDriver,
  type IGenericSqlite,
  parseBigInt,
} from 'kysely-generic-sqlite';
import { DatabaseError, type DatabaseErrorCode } from './errors.ts';
import type { Database, Schema } from './schema.ts';
import { Statements } from './statements.ts';

/**
 * Takes the write lock when a transaction begins. One that reads first and asks for it later is
 * refused at once if another program has written meanwhile; this way it waits its turn.
 */
class OneWriterDriver extends GenericSqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

/** Tables, too, are made in transactions: a migration is done wholly or not at all. */
class AllOrNothingAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends BaseSqliteDialect {
  override createAdapter(): DialectAdapter {
    return new AllOrNothingAdapter();
  }
}

/** `synchronous=FULL`: what was acknowledged is on the disk, also after a power cut. */
const pragmas = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`;

function executor(db: DatabaseSync): IGenericSqlite<DatabaseSync> {
  const statements = new Statements(db);
  return {
    db,
    query: (_isSelect, sql, parameters) => {
      const { prepared, hasRows } = statements.of(sql);
      const values = (parameters ?? []) as SQLInputValue[];
      if (hasRows) return { rows: prepared.all(...values) };
      const { lastInsertRowid, changes } = prepared.run(...values);
      return {
        rows: [],
        insertId: parseBigInt(lastInsertRowid),
        numAffectedRows: parseBigInt(changes),
      };
    },
    iterator: (_isSelect, sql, parameters) =>
      db.prepare(sql).iterate(...(parameters as SQLInputValue[])),
    close: () => db.close(),
  };
}

/** SQLITE_CORRUPT and SQLITE_NOTADB; every other failure is about access to the file. */
const damaged: readonly unknown[] = [11, 26];

function codeOf(cause: unknown): DatabaseErrorCode {
  const primary = Number((cause as { errcode?: unknown }).errcode) & 0xff;
  return damaged.includes(primary) ? 'database_corrupt' : 'database_unwritable';
}

/** Reads the whole file once, so that a damaged one is refused before anything is written to it. */
function checkIntegrity(path: string): void {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const row = db.prepare('PRAGMA quick_check(1)').get();
    if (row?.quick_check !== 'ok') {
      throw new DatabaseError('database_corrupt', path, { cause: row?.quick_check });
    }
  } finally {
    db.close();
  }
}

/**
 * Opens a SQLite file, or a database in memory for `:memory:`.
 * @throws DatabaseError `database_corrupt` when the file is no sound database, and then it stays
 * untouched; `database_unwritable` when it cannot be used for another reason.
 */
export function openSqlite(path: string, exists: boolean): Database {
  try {
    if (exists) checkIntegrity(path);
    const db = new DatabaseSync(path);
    db.exec(pragmas);
    const dialect = new Dialect(() => new OneWriterDriver(() => executor(db)));
    return new Kysely<Schema>({ dialect });
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause;
    throw new DatabaseError(codeOf(cause), path, { cause });
  }
}
