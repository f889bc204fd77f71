import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  PostgresQueryCompiler,
  type QueryCompiler,
  type TransactionSettings,
} from 'kysely';

/** Any number, as long as nothing else in the database locks it. */
const writerLock = 5_841_202_127;

/** A transaction that only reads waits for none. */
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

const isLong = (value: unknown): boolean => Number.isInteger(value) && Number(value) >> 0 !== value;

class AnyValueCompiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    super.appendValue(typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value);
    if (isLong(value)) this.append('::bigint');
  }
}

/**
 * PostgreSQL where it must do as SQLite does. It has one writer at a time, so that what reads
 * before it writes is right on both. It takes any value that is asked for: the mark of what cannot
 * be read stands for a NUL, and a number may be longer than those of the column it is compared to.
 */
export class LikeSqliteDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new OneWriterDriver(this.#config);
  }

  override createQueryCompiler(): QueryCompiler {
    return new AnyValueCompiler();
  }
}
