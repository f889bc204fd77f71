import { isSame } from '../../contract/same.ts';
import type { RevisionTable } from '../../db/register-tables.ts';
import type { Database } from '../../db/schema.ts';
import type { Entry } from '../history/entry.ts';
import { addRevisions } from '../history/write.ts';
import { dropWorkingCopy } from '../working-copies.ts';
import { type Actor, addRevision, by, inRegister, standingFor, type Wish } from './change.ts';
import type { RecordKey, Standing } from './read.ts';

export interface Written<Fields extends object> {
  record: Fields;
  reason: string;
}

/** Adds a record as a draft, under an id that nothing bears. */
export async function createDraft<Fields extends object>(
  db: Database,
  actor: Actor,
  { type, id }: RecordKey,
  { record, reason }: Written<Fields>,
): Promise<void> {
  const fields = { ...record } as Entry['record'];
  const entry: Entry = { type, id, seen: 0, state: 'draft', record: fields, reason };
  await inRegister(db, (transaction, before) =>
    addRevisions(transaction, before, [entry], by(actor)),
  );
}

/**
 * Saves what somebody wrote as a draft, and drops the working copy that it was. What is saved
 * already is not saved again.
 * @returns how the record stands then
 * @throws ApiError as `standingFor`
 */
export const saveDraft = <Fields extends object>(
  db: Database,
  actor: Actor,
  wish: Omit<Wish, 'act'> & { record: Fields },
): Promise<Standing> =>
  inRegister(db, async (transaction, before) => {
    const whole = { ...wish, act: 'save', record: { ...wish.record } as Entry['record'] } as const;
    const standing = await standingFor(transaction, whole, actor);
    await dropWorkingCopy(transaction, actor.id, wish.id);
    if (isSame(JSON.parse(standing.last.record), whole.record)) return standing;
    const [draft] = await addRevision(transaction, before, whole, standing, actor);
    return draft === undefined ? standing : drafted(standing, draft);
  });

/** A draft leaves what is published as it is. */
const drafted = ({ record, steps }: Standing, draft: RevisionTable): Standing => {
  const { number, state, personId, changes, createdAt } = draft;
  return {
    record: { ...record, number, state, updatedAt: createdAt },
    steps: [...steps, { number, state, personId, isChange: changes !== '[]' }],
    last: draft,
  };
};
