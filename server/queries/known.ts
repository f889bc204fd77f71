import type { Filter } from '../contract/filter.ts';
import type { QueryProblem } from '../contract/query-string.ts';
import type { Database } from '../db/schema.ts';

/** The parts of a filter that name something that must be there. */
export type Named = Pick<Filter, 'item' | 'place' | 'funder'>;

/**
 * The first code or id of a filter that no item, place or organisation bears; undefined when all
 * are known. To count nothing for a misspelt code would say that there is no work where there is.
 */
export async function firstUnknown(
  db: Database,
  { item, place, funder }: Named,
): Promise<QueryProblem | undefined> {
  return (
    (await unknownOf('item', item, itemCodes(db, item))) ??
    (await unknownOf('place', place, idsIn(db, 'place', place))) ??
    (await unknownOf('funder', funder, idsIn(db, 'organisation', funder)))
  );
}

async function unknownOf(
  parameter: keyof Named,
  wanted: readonly string[],
  query: { execute: () => Promise<{ id: string }[]> },
): Promise<QueryProblem | undefined> {
  if (wanted.length === 0) return undefined;
  const known = new Set((await query.execute()).map(({ id }) => id));
  const value = wanted.find((one) => !known.has(one));
  return value === undefined ? undefined : { parameter, value };
}

const itemCodes = (db: Database, codes: string[]) =>
  db.selectFrom('item').select('code as id').where('code', 'in', codes);

const idsIn = (db: Database, table: 'place' | 'organisation', ids: string[]) =>
  db.selectFrom(table).select('id').where('id', 'in', ids);
