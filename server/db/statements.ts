import type { DatabaseSync, StatementSync } from 'node:sqlite';

interface Statement {
  prepared: StatementSync;
  /** Whether it answers rows, as a query does. */
  hasRows: boolean;
}

/** So many are kept, the longest with some hundred rows to insert. */
const limits = { kept: 200, length: 8000 };

/** To prepare a statement takes as long as a small query: those used last are kept. */
export class Statements {
  readonly #db: DatabaseSync;
  readonly #kept = new Map<string, Statement>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  of(sql: string): Statement {
    // What was prepared for the tables as they were does not fit others.
    if (/^\s*(?:create|alter|drop)\b/i.test(sql)) this.#kept.clear();
    const statement = this.#kept.get(sql) ?? this.#prepare(sql);
    this.#kept.delete(sql);
    if (sql.length <= limits.length) this.#kept.set(sql, statement);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > limits.kept && oldest !== undefined) this.#kept.delete(oldest);
    return statement;
  }

  #prepare(sql: string): Statement {
    const prepared = this.#db.prepare(sql);
    return { prepared, hasRows: prepared.columns().length > 0 };
  }
}
