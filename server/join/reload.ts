import type { Database, DatabaseTransaction } from '../db/schema.ts';
import type { CompiledRows } from './compile.ts';
import { sourceFingerprint } from './fingerprint.ts';
import { settle } from './ledger/settle.ts';
import { standingRows } from './ledger/standing.ts';
import type { LedgerRow, Statement } from './ledger/statement.ts';
import { writeSteps } from './ledger/write-steps.ts';
import { replaceRows } from './replace-rows.ts';

/**
 * Loads strategy, places, links and the sources' projects when their sources changed since the last
 * load, in one transaction. What people wrote stays.
 * @returns the fingerprint of the sources, which is the version of the compiled data
 */
export async function reloadIfChanged(db: Database): Promise<string> {
  const fingerprint = sourceFingerprint();
  if (await isLoaded(db, fingerprint)) return fingerprint;
  // Loaded only now: a start that finds nothing changed never pays for parsing.
  const { readSources } = await import('./sources.ts');
  const { compile } = await import('./compile.ts');
  const { loadRegister } = await import('../register/load.ts');
  const sources = readSources();
  await db.transaction().execute(async (transaction) => {
    // While this one waited its turn, another server may have loaded them.
    if (await isLoaded(transaction, fingerprint)) return;
    const standing = await writeLedger(transaction, sources.statements, fingerprint);
    await replaceAll(transaction, compile(sources, standing), fingerprint);
    const now = new Date().toISOString();
    await loadRegister(transaction, sources.investments, sources.stories, now);
  });
  return fingerprint;
}

async function isLoaded(db: Database | DatabaseTransaction, fingerprint: string): Promise<boolean> {
  const stored = await db
    .selectFrom('meta')
    .selectAll()
    .where('key', '=', 'sources')
    .executeTakeFirst();
  return stored?.value === fingerprint;
}

/** Brings the ledger up to the sources and gives the rows that hold. */
async function writeLedger(
  transaction: DatabaseTransaction,
  wanted: readonly Statement[],
  version: string,
): Promise<LedgerRow[]> {
  const before = await transaction
    .selectFrom('ledger')
    .selectAll()
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  const now = new Date().toISOString();
  await writeSteps(transaction, settle(before, wanted, version.slice(0, 12), now));
  return standingRows(transaction);
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
