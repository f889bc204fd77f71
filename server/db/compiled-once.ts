import type { CompiledQuery } from 'kysely';
import type { Database, DatabaseTransaction } from './schema.ts';

/** Whatever queries can be asked of. */
export type Reader = Database | DatabaseTransaction;

type Given = Record<string, string | number | null>;

/**
 * A query whose text is made once: to make it anew takes longer than SQLite to answer it. Its form
 * must not depend on what is given; each given value stands in it as one parameter.
 */
export function compiledOnce<Values extends Given, Row>(
  build: (db: Reader, given: Values) => { compile: () => CompiledQuery<Row> },
): (db: Reader, values: Values) => Promise<Row[]> {
  // SQLite and PostgreSQL have their own texts.
  const texts = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, values) => {
    const { adapter } = db.getExecutor();
    const text = texts.get(adapter) ?? build(db, standIns<Values>()).compile();
    texts.set(adapter, text);
    const parameters = text.parameters.map((value) =>
      typeof value === 'symbol' ? values[value.description ?? ''] : value,
    );
    return (await db.executeQuery<Row>({ ...text, parameters })).rows;
  };
}

/** A symbol for each value, which tells where its parameter stands. */
const standIns = <Values extends Given>(): Values =>
  new Proxy({} as Values, { get: (_, name) => Symbol(String(name)) });
