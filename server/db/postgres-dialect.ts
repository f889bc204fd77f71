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

class SoundTextCompiler extends PostgresQueryCompiler {
  protected override appendValue(parameter: unknown): void {
    super.appendValue(
      typeof parameter === 'string' ? parameter.replaceAll('\0', '\ufffd') : parameter,
    );
  }
}

/**
 * PostgreSQL where it must do as SQLite does. It has one writer at a time, so that what reads
 * before it writes is right on both. A text may hold a NUL, which PostgreSQL refuses: the mark of
 * what cannot be read stands in its place.
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
    return new SoundTextCompiler();
  }
}
