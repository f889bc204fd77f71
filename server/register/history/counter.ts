import { sql } from 'kysely';
import { compiledOnce } from '../../db/compiled-once.ts';
import type { Database, DatabaseTransaction } from '../../db/schema.ts';

/**
 * Reserves numbers for revisions. It is the first statement of every transaction that writes to the
 * register: the row that it changes is the lock that lets writers, also of other processes, go
 * one after another.
 * @returns the number before the first of the reserved ones
 */
export async function reserve(transaction: DatabaseTransaction, count: number): Promise<number> {
  const [counter] = await raise(transaction, { count });
  if (counter === undefined) throw new Error('The register has no counter.');
  return Number(counter.value) - count;
}

const raise = compiledOnce((db, { count }: { count: number }) =>
  db
    .updateTable('meta')
    .set({ value: sql`cast(cast("value" as integer) + cast(${count} as integer) as text)` })
    .where('key', '=', 'register')
    .returning('value'),
);

/** Changes with every revision of any record, and with every reload of the sources. */
export async function dataVersion(db: Database): Promise<string> {
  const rows = await versions(db, {});
  const of = (key: string) => rows.find((row) => row.key === key)?.value ?? '';
  return `${of('sources').slice(0, 12)}-${of('register')}`;
}

const versions = compiledOnce((db) =>
  db.selectFrom('meta').selectAll().where('key', 'in', ['sources', 'register']),
);
