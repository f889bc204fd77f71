import { Kysely, sql } from 'kysely';
import { ByteOrder } from './byte-order.ts';
import { DatabaseError } from './errors.ts';
import { LikeSqliteDialect } from './postgres-dialect.ts';
import { postgresError, unfitness } from './postgres-errors.ts';
import type { Database, Schema } from './schema.ts';

/** `bigint` and sums of it arrive as text; refused, as SQLite does, when a number cannot hold them. */
function exactNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || Number.isSafeInteger(number)) return number;
  throw new RangeError(`${text} is more than a number holds exactly`);
}

/** `pg` is loaded only here: who uses SQLite pays nothing for it. */
async function dialectFor(url: string): Promise<LikeSqliteDialect> {
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
  return new LikeSqliteDialect({ pool, cursor });
}

async function checkServer(db: Database, name: string): Promise<void> {
  const answer = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::integer as version,
      current_setting('server_encoding') as encoding`.execute(db);
  const { version = 0, encoding = '' } = answer.rows[0] ?? {};
  const code = unfitness(version, encoding);
  if (code !== undefined) throw new DatabaseError(code, name);
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
