import type { ProjectRecord } from '@stratlas/seeds/project';
import type { Story } from '@stratlas/seeds/story';
import type { Correction } from '../../contract/correction.ts';
import type { QueuedRecord } from '../../contract/records.ts';
import { type RecordState, type RecordType, recordTypes } from '../../contract/register.ts';
import type { Database } from '../../db/schema.ts';
import { mayPublish } from '../workflow/refusal.ts';
import type { Actor } from './change.ts';
import { stepsOf } from './read.ts';

export interface QueueQuery {
  types: readonly RecordType[];
  states: readonly RecordState[];
  limit: number;
  /** Of the page before: only what came after it. */
  after: number;
}

/** Records of these states, in the order of their last revisions: who has waited longest first. */
export async function queue(
  db: Database,
  actor: Actor,
  { limit, ...query }: QueueQuery,
): Promise<{ items: QueuedRecord[]; nextCursor: string | null }> {
  const rows = await lastRevisions(db, query)
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const steps = new Map<RecordType, Awaited<ReturnType<typeof stepsOf>>>();
  for (const type of recordTypes) {
    const ids = page.filter((row) => row.type === type).map(({ id }) => id);
    steps.set(type, await stepsOf(db, type, ids));
  }
  const items = page.map(
    ({ seq: _, record, ...row }): QueuedRecord => ({
      ...row,
      ...titlesOf(row.type, JSON.parse(record)),
      mayPublish: mayPublish(actor, steps.get(row.type)?.get(row.id) ?? []),
    }),
  );
  return { items, nextCursor: rows.length > limit ? String(page.at(-1)?.seq) : null };
}

const lastRevisions = (db: Database, { types, states, after }: Omit<QueueQuery, 'limit'>) =>
  db
    .selectFrom('record')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.recordType', '=', 'record.type')
        .onRef('revision.recordId', '=', 'record.id')
        .onRef('revision.number', '=', 'record.number'),
    )
    .select(['type', 'record.id', 'record.number', 'record.state', 'publishedNumber', 'updatedAt'])
    .select(['seq', 'revision.record', 'personName', 'reason'])
    .where('record.type', 'in', types)
    .where('record.state', 'in', states)
    .where('seq', '>', after)
    .orderBy('seq');

function titlesOf(type: RecordType, record: ProjectRecord | Story | Correction) {
  if (type !== 'correction') {
    const { titleUk, titleEn } = record as ProjectRecord | Story;
    return { titleUk, titleEn };
  }
  const { itemCode, quote } = record as Correction;
  return { titleUk: `${itemCode} «${quote}»`, titleEn: `${itemCode} “${quote}”` };
}
