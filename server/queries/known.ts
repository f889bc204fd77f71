import type { Filter } from '../contract/filter.ts';
import type { QueryProblem } from '../contract/query-string.ts';
import type { Database } from '../db/schema.ts';

/**
 * The first code or id of a filter that no item or place bears; undefined when all are known.
 * To count nothing for a misspelt code would say that there is no work where there is.
 */
export async function firstUnknown(
  db: Database,
  { item, place }: Pick<Filter, 'item' | 'place'>,
): Promise<QueryProblem | undefined> {
  const codes = item.length === 0 ? [] : await itemCodes(db, item).execute();
  const ids = place.length === 0 ? [] : await placeIds(db, place).execute();
  const knownCodes = new Set(codes.map(({ code }) => code));
  const knownIds = new Set(ids.map(({ id }) => id));
  return [
    ...item.filter((code) => !knownCodes.has(code)).map((value) => ({ parameter: 'item', value })),
    ...place.filter((id) => !knownIds.has(id)).map((value) => ({ parameter: 'place', value })),
  ][0];
}

const itemCodes = (db: Database, codes: string[]) =>
  db.selectFrom('item').select('code').where('code', 'in', codes);

const placeIds = (db: Database, ids: string[]) =>
  db.selectFrom('place').select('id').where('id', 'in', ids);
