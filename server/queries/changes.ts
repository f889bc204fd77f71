import type { ChangeResponse, ChangesResponse } from '../contract/changes.ts';
import type { RevisionTable } from '../db/register-tables.ts';
import type { Database } from '../db/schema.ts';
import { dataVersion } from '../register/history/counter.ts';

/**
 * What was published and taken back after a change, oldest first. It says which records, and no
 * more of them: what they hold is told where they are asked for, no finer than it may be published.
 * @param since number of the last change that is known already; 0 for all
 */
export async function changesSince(
  db: Database,
  since: number,
  limit: number,
): Promise<ChangesResponse> {
  // Asked before the changes, so that none of its time is missed: a later one comes with the next.
  const version = await dataVersion(db);
  const rows = await published(db, since)
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(changeOf);
  return {
    items,
    next: items.at(-1)?.seq ?? since,
    more: rows.length > limit,
    dataVersion: version,
  };
}

const published = (db: Database, since: number) =>
  db
    .selectFrom('revision')
    .select(['seq', 'recordType', 'recordId', 'state', 'createdAt'])
    .where('seq', '>', since)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'published'),
        // A draft that was thrown away was never anybody's to see.
        eb.and([
          eb('state', '=', 'deleted'),
          eb.exists(
            eb
              .selectFrom('revision as earlier')
              .select('earlier.seq')
              .whereRef('earlier.recordType', '=', 'revision.recordType')
              .whereRef('earlier.recordId', '=', 'revision.recordId')
              .where('earlier.state', '=', 'published'),
          ),
        ]),
      ]),
    )
    .orderBy('seq');

type Row = Pick<RevisionTable, 'seq' | 'recordType' | 'recordId' | 'state' | 'createdAt'>;

const addresses: Record<Row['recordType'], (id: string) => string> = {
  project: (id) => `/api/projects/${encodeURIComponent(id)}`,
  story: (id) => `/api/stories/${encodeURIComponent(id)}`,
  correction: () => '/api/links',
};

const changeOf = ({ seq, recordType, recordId, state, createdAt }: Row): ChangeResponse => {
  const change = state === 'deleted' ? 'deleted' : 'published';
  const href = change === 'deleted' ? null : addresses[recordType](recordId);
  return { seq, type: recordType, id: recordId, change, at: createdAt, href };
};
