import type { Database, DatabaseTransaction } from '../../db/schema.ts';
import type { LedgerRow } from './statement.ts';

/** Rows that hold now, a person's «not meant» among them, in the order of the text. */
export const standingRows = (db: Database | DatabaseTransaction): Promise<LedgerRow[]> =>
  db
    .selectFrom('ledger')
    .selectAll()
    .where('supersededBy', 'is', null)
    .orderBy('itemCode')
    .orderBy('startOffset')
    .orderBy('id')
    .execute();
