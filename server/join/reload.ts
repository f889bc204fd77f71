import type { Database, DatabaseTransaction } from '../db/schema.ts';
import type { CompiledRows } from './compile.ts';
import { sourceFingerprint } from './fingerprint.ts';
import { settle } from './ledger/settle.ts';
import { standingLinks } from './ledger/standing.ts';
import type { LedgerRow, Statement } from './ledger/statement.ts';

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
  const { readSources } = await import('./sources.ts');
  const { compile } = await import('./compile.ts');
  const sources = readSources();
  await db.transaction().execute(async (transaction) => {
    const standing = await writeLedger(transaction, sources.statements, fingerprint);
    await replaceAll(transaction, compile(sources, standing), fingerprint);
  });
  return fingerprint;
}

/** Brings the ledger up to the sources and gives the rows that hold. */
async function writeLedger(
  transaction: DatabaseTransaction,
  wanted: readonly Statement[],
  version: string,
): Promise<LedgerRow[]> {
  const before = await transaction.selectFrom('ledger').selectAll().orderBy('createdAt').execute();
  const now = new Date().toISOString();
  const { added, superseded } = settle(before, wanted, version.slice(0, 12), now);
  for (const row of added) await transaction.insertInto('ledger').values(row).execute();
  for (const { id, by } of superseded) {
    await transaction
      .updateTable('ledger')
      .set({ supersededBy: by })
      .where('id', '=', id)
      .execute();
  }
  return standingLinks(transaction);
}

async function replaceAll(
  transaction: DatabaseTransaction,
  rows: CompiledRows,
  fingerprint: string,
): Promise<void> {
  await replaceRows(transaction, rows);
  await transaction.deleteFrom('meta').where('key', '=', 'sources').execute();
  await transaction.insertInto('meta').values({ key: 'sources', value: fingerprint }).execute();
}

async function replaceRows(transaction: DatabaseTransaction, rows: CompiledRows): Promise<void> {
  for (const table of Object.keys(rows) as (keyof CompiledRows)[]) {
    await transaction.deleteFrom(table).execute();
    for (let first = 0; first < rows[table].length; first += rowsPerStatement) {
      const batch = rows[table].slice(first, first + rowsPerStatement);
      // Each table gets its own rows; the types cannot follow the loop over their names.
      await transaction
        .insertInto(table)
        .values(batch as never)
        .execute();
    }
  }
}
