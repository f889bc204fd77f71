import type { DatabaseTransaction } from '../../db/schema.ts';
import type { LedgerSteps } from './settle.ts';

/** Adds rows to the ledger and marks those that no longer hold; none is ever removed. */
export async function writeSteps(
  transaction: DatabaseTransaction,
  { added, superseded }: LedgerSteps,
): Promise<void> {
  for (const row of added) await transaction.insertInto('ledger').values(row).execute();
  for (const { id, by } of superseded) {
    await transaction
      .updateTable('ledger')
      .set({ supersededBy: by })
      .where('id', '=', id)
      .execute();
  }
}
