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
    (await unknownOf('item', item, (codes) => itemCodes(db, codes))) ??
    (await unknownOf('place', place, (ids) => idsIn(db, 'place', ids))) ??
    (await unknownOf('funder', funder, (ids) => idsIn(db, 'organisation', ids)))
  );
}

async function unknownOf(
  parameter: keyof Named,
  wanted: readonly string[],
  // Asked for only where something is named: to build a query takes longer than the rest of most answers.
  known: (wanted: readonly string[]) => { execute: () => Promise<{ id: string }[]> },
): Promise<QueryProblem | undefined> {
  if (wanted.length === 0) return undefined;
  const there = new Set((await known(wanted).execute()).map(({ id }) => id));
  const value = wanted.find((one) => !there.has(one));
  return value === undefined ? undefined : { parameter, value };
}

const itemCodes = (db: Database, codes: readonly string[]) =>
  db.selectFrom('item').select('code as id').where('code', 'in', codes);

const idsIn = (db: Database, table: 'place' | 'organisation', ids: readonly string[]) =>
  db.selectFrom(table).select('id').where('id', 'in', ids);
