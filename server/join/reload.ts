import type { Database, DatabaseTransaction } from '../db/schema.ts';
import type { CompiledRows } from './compile.ts';
import { sourceFingerprint } from './fingerprint.ts';

/** SQLite takes at most 32,766 values in a statement; the widest table has 19 columns. */
const rowsPerStatement = 500;

/**
 * Loads strategy, places and links when their sources changed since the last load, in one
 * transaction. People's own data live in other tables and stay.
 * @returns the fingerprint of the sources, which is the version of the compiled data
 */
export async function reloadIfChanged(db: Database): Promise<string> {
  const fingerprint = sourceFingerprint();
  const stored = await db
    .selectFrom('meta')
    .selectAll()
    .where('key', '=', 'sources')
    .executeTakeFirst();
  if (stored?.value === fingerprint) return fingerprint;
  // Loaded only now: a start that finds nothing changed never pays for parsing.
  const { compile } = await import('./compile.ts');
  const rows = compile();
  await db.transaction().execute((transaction) => replaceAll(transaction, rows, fingerprint));
  return fingerprint;
}

async function replaceAll(
  transaction: DatabaseTransaction,
  rows: CompiledRows,
  fingerprint: string,
): Promise<void> {
  for (const table of Object.keys(rows) as (keyof CompiledRows)[]) {
    await transaction.deleteFrom(table).execute();
    for (let first = 0; first < rows[table].length; first += rowsPerStatement) {
      const batch = rows[table].slice(first, first + rowsPerStatement);
      await transaction
        .insertInto(table)
        .values(batch as never)
        .execute();
    }
  }
  await transaction.deleteFrom('meta').where('key', '=', 'sources').execute();
  await transaction.insertInto('meta').values({ key: 'sources', value: fingerprint }).execute();
}
