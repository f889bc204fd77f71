import type { Database } from '../db/schema.ts';
import type { LedgerRow } from '../join/ledger/statement.ts';
import type { LinkQuery } from './links.ts';
import { methodCondition } from './method-condition.ts';

export interface LedgerQuery extends LinkQuery {
  /** With the rows that no longer hold. */
  all?: boolean | undefined;
}

/**
 * Rows of the ledger, in the order of the strategy; of the same words the older first. A place's
 * rows are those that name it and those that speak of its kind.
 */
export const ledger = (
  db: Database,
  { item, place, method, all }: LedgerQuery,
): Promise<LedgerRow[]> =>
  db
    .selectFrom('ledger')
    .innerJoin('item', 'item.code', 'ledger.itemCode')
    .selectAll('ledger')
    .$if(item !== undefined, (query) =>
      query.where('ledger.itemCode', 'in', (eb) =>
        eb
          .selectFrom('itemLineage')
          .select('code')
          .where('ancestorCode', '=', item ?? ''),
      ),
    )
    .$if(place !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('ledger.placeId', '=', place ?? ''),
          eb('ledger.placeKind', 'in', kindOf(db, place ?? '')),
        ]),
      ),
    )
    .$if(method !== undefined, (query) =>
      query.where(methodCondition('ledger.method', method ?? '')),
    )
    .$if(all !== true, (query) => query.where('ledger.supersededBy', 'is', null))
    .orderBy('item.position')
    .orderBy('ledger.startOffset')
    .orderBy('ledger.createdAt')
    .orderBy('ledger.id')
    .execute();

/** A link to a kind of place means the places of the oblast. */
const kindOf = (db: Database, id: string) =>
  db.selectFrom('place').select('kind').where('id', '=', id).where('inOblast', '=', 1);
