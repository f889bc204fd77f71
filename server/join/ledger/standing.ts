import type { Database, DatabaseTransaction } from '../../db/schema.ts';
import type { LedgerRow } from './statement.ts';

/** Rows that hold now and link an item to a place; a person's «not meant» links nothing. */
export const standingLinks = (db: Database | DatabaseTransaction): Promise<LedgerRow[]> =>
  db
    .selectFrom('ledger')
    .selectAll()
    .where('supersededBy', 'is', null)
    .where('relation', '!=', 'not_meant')
    .orderBy('itemCode')
    .orderBy('startOffset')
    .orderBy('id')
    .execute();
