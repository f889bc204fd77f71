import type { RecordType } from '../../contract/register.ts';
import { compiledOnce, type Reader } from '../../db/compiled-once.ts';
import type { RecordTable, RevisionTable } from '../../db/register-tables.ts';
import { notFound } from '../../errors.ts';
import type { Step } from '../workflow/step.ts';

/** What is asked for: a record by its type and id. */
export interface RecordKey {
  type: RecordType;
  id: string;
}

/** The same as parameters of a query. */
type KeyText = { type: RecordType; id: string };

/** A record as it stands: all its steps, the oldest first, and the last revision as a whole. */
export interface Standing {
  record: RecordTable;
  steps: Step[];
  last: RevisionTable;
}

/** @throws ApiError 404 `not_found` */
export async function readStanding(db: Reader, { type, id }: RecordKey): Promise<Standing> {
  const [row] = await lastOf(db, { type, id });
  if (row === undefined) throw notFound(type, id);
  const { publishedNumber, updatedAt, ...last } = row;
  const { number, state } = last;
  const steps = await stepsOfOne(db, { type, id });
  return {
    record: { type, id, number, state, publishedNumber, updatedAt },
    steps: steps.map(({ isChange, ...step }) => ({ ...step, isChange: Boolean(isChange) })),
    last,
  };
}

const lastOf = compiledOnce((db, { type, id }: KeyText) =>
  db
    .selectFrom('record')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.recordType', '=', 'record.type')
        .onRef('revision.recordId', '=', 'record.id')
        .onRef('revision.number', '=', 'record.number'),
    )
    .selectAll('revision')
    .select(['publishedNumber', 'updatedAt'])
    .where('record.type', '=', type)
    .where('record.id', '=', id),
);

const stepsOfOne = compiledOnce((db, { type, id }: KeyText) =>
  db
    .selectFrom('revision')
    .select(['number', 'state', 'personId'])
    .select((eb) => eb('changes', '<>', '[]').as('isChange'))
    .where('recordType', '=', type)
    .where('recordId', '=', id)
    .orderBy('number'),
);

/** @throws ApiError 404 `not_found` */
export async function readRevision(
  db: Reader,
  { type, id }: RecordKey,
  number: number,
): Promise<RevisionTable> {
  const revision = await db
    .selectFrom('revision')
    .selectAll()
    .where('recordType', '=', type)
    .where('recordId', '=', id)
    .where('number', '=', number)
    .executeTakeFirst();
  if (revision === undefined) throw notFound('revision', String(number));
  return revision;
}

/** What the rules need to know of all revisions of these records, the oldest first. */
export async function stepsOf(
  db: Reader,
  type: RecordType,
  ids: readonly string[],
): Promise<Map<string, Step[]>> {
  const steps = new Map(ids.map((id) => [id, [] as Step[]]));
  if (ids.length === 0) return steps;
  const rows = await db
    .selectFrom('revision')
    .select(['recordId', 'number', 'state', 'personId'])
    .select((eb) => eb('changes', '<>', '[]').as('isChange'))
    .where('recordType', '=', type)
    .where('recordId', 'in', ids)
    .orderBy('recordId')
    .orderBy('number')
    .execute();
  for (const { recordId, isChange, ...step } of rows) {
    steps.get(recordId)?.push({ ...step, isChange: Boolean(isChange) });
  }
  return steps;
}
