import type { LinkResponse } from '../contract/responses.ts';
import type { Database } from '../db/schema.ts';
import { methodCondition } from './method-condition.ts';

export interface LinkQuery {
  /** The item or anything under it. */
  item?: string | undefined;
  place?: string | undefined;
  /** As `methodCondition` takes it. */
  method?: string | undefined;
}

/** The links that hold, in the order of the strategy. */
export const links = (db: Database, { item, place, method }: LinkQuery): Promise<LinkResponse[]> =>
  db
    .selectFrom('link')
    .innerJoin('item', 'item.code', 'link.itemCode')
    .selectAll('link')
    .$if(item !== undefined, (query) =>
      query.where('link.itemCode', 'in', (eb) =>
        eb
          .selectFrom('itemLineage')
          .select('code')
          .where('ancestorCode', '=', item ?? ''),
      ),
    )
    .$if(place !== undefined, (query) => query.where('link.placeId', '=', place ?? ''))
    .$if(method !== undefined, (query) => query.where(methodCondition('link.method', method ?? '')))
    .orderBy('item.position')
    .orderBy('link.startOffset')
    .orderBy('link.id')
    .execute();
