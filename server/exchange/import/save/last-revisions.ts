import type { RevisionTable } from '../../../db/register-tables.ts';
import type { Database } from '../../../db/schema.ts';

/** A record that an import wrote. */
export interface Written {
  id: string;
  /** Numbers of the first and the last revision that the import wrote of it. */
  first: number;
  last: number;
  /** Of its last revision at all. */
  current: number;
  state: RevisionTable['state'];
}

/** What an import wrote, with how each record stands now. */
export async function writtenBy(
  db: Pick<Database, 'selectFrom'>,
  importId: string,
): Promise<Written[]> {
  const rows = await db
    .selectFrom('revision')
    .innerJoin('record', (join) =>
      join
        .onRef('record.type', '=', 'revision.recordType')
        .onRef('record.id', '=', 'revision.recordId'),
    )
    .select(['record.id', 'record.number as current', 'record.state', 'revision.number'])
    .where('revision.importId', '=', importId)
    .orderBy('record.id')
    .orderBy('revision.number')
    .execute();
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId.values()].flatMap((all) => {
    const [first] = all;
    const last = all.at(-1);
    if (first === undefined || last === undefined) return [];
    const { id, current, state } = first;
    return [{ id, current, state, first: first.number, last: last.number }];
  });
}

/** Revisions of records by `<id>:<number>`. */
export async function revisionsAt(
  db: Pick<Database, 'selectFrom'>,
  wanted: readonly { id: string; number: number }[],
): Promise<Map<string, Pick<RevisionTable, 'record' | 'state'>>> {
  const found = new Map<string, Pick<RevisionTable, 'record' | 'state'>>();
  for (let first = 0; first < wanted.length; first += 500) {
    const ids = wanted.slice(first, first + 500).map(({ id, number }) => `project:${id}:${number}`);
    const rows = await db
      .selectFrom('revision')
      .select(['recordId', 'number', 'record', 'state'])
      .where('id', 'in', ids)
      .execute();
    for (const { recordId, number, ...row } of rows) found.set(`${recordId}:${number}`, row);
  }
  return found;
}
