import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  sql,
  type TransactionSettings,
} from 'kysely';
import { ByteOrder } from './byte-order.ts';
import { DatabaseError } from './errors.ts';
import { postgresError } from './postgres-errors.ts';
import type { Database, Schema } from './schema.ts';

const oldest = 15;
/** Any number, as long as nothing else in the database locks it. */
const writerLock = 5_841_202_127;

/**
 * SQLite has one writer at a time, and so has this: what reads before it writes is right on both.
 * A transaction that only reads waits for none.
 */
class OneWriterDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await super.beginTransaction(connection, settings);
    if (settings.accessMode === 'read only') return;
    await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${writerLock})`));
  }
}

class OneWriterDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new OneWriterDriver(this.#config);
  }
}

/** `bigint` and sums of it arrive as text; refused, as SQLite does, when a number cannot hold them. */
function exactNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || Number.isSafeInteger(number)) return number;
  throw new RangeError(`${text} is more than a number holds exactly`);
}

/** `pg` is loaded only here: who uses SQLite pays nothing for it. */
async function dialectFor(url: string): Promise<PostgresDialect> {
  const [{ default: pg }, { default: cursor }] = await Promise.all([
    import('pg'),
    import('pg-cursor'),
  ]);
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, exactNumber);
  types.setTypeParser(pg.types.builtins.NUMERIC, exactNumber);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'stratlas',
    connectionTimeoutMillis: 10_000,
    types,
  });
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', ({ message }) => console.error(`PostgreSQL: ${message}`));
  return new OneWriterDialect({ pool, cursor });
}

async function checkServer(db: Database, name: string): Promise<void> {
  const answer = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::integer as version,
      current_setting('server_encoding') as encoding`.execute(db);
  const { version = 0, encoding } = answer.rows[0] ?? {};
  if (version < oldest * 10_000) throw new DatabaseError('database_too_old', name);
  if (encoding !== 'UTF8') throw new DatabaseError('database_not_utf8', name);
}

/**
 * Connects to a PostgreSQL database. @param name how messages call it
 * @throws DatabaseError when it cannot be reached, entered or used
 */
export async function openPostgres(url: string, name: string): Promise<Database> {
  const dialect = await dialectFor(url);
  const db = new Kysely<Schema>({ dialect, plugins: [new ByteOrder()] });
  try {
    await checkServer(db, name);
  } catch (error) {
    await db.destroy();
    throw postgresError(error, name);
  }
  return db;
}
