import type { ImportAnswer, ImportState } from '../../../contract/import.ts';
import type { Person } from '../../../contract/people.ts';
import { isAtLeast } from '../../../contract/roles.ts';
import type { Database, DatabaseTransaction } from '../../../db/schema.ts';
import { ApiError } from '../../../errors.ts';
import { reserve } from '../../../register/history/counter.ts';
import type { Entry } from '../../../register/history/entry.ts';
import { addRevisions, batches } from '../../../register/history/write.ts';
import { readRegisterGazetteer } from '../../../register/publish/gazetteer.ts';
import { publish } from '../../../register/publish/write.ts';
import { stepsOf } from '../../../register/records/read.ts';
import { hadAHand } from '../../../register/workflow/two-persons.ts';
import { importAnswer, readImport } from './imports.ts';
import { revisionsAt, type Written, writtenBy } from './last-revisions.ts';

type Actor = Pick<Person, 'id' | 'name' | 'role'>;

/**
 * Publishes what an import sent in, all at once; needs a second person.
 * @throws ApiError 404; 409 `wrong_state`, `changed_meanwhile`; 403 `two_persons`
 */
export const publishImport = (db: Database, id: string, actor: Actor): Promise<ImportAnswer> =>
  conclude(db, id, actor, 'published', async (transaction, written) => {
    const waiting = written.filter(({ state }) => state === 'submitted');
    await refuseOwn(transaction, actor, waiting);
    const records = await revisionsAt(
      transaction,
      waiting.map(({ id: record, last }) => ({ id: record, number: last })),
    );
    return waiting.map(
      ({ id: record, last }): Entry => ({
        type: 'project',
        id: record,
        seen: last,
        state: 'published',
        record: JSON.parse(records.get(`${record}:${last}`)?.record ?? '{}'),
        reason: '',
      }),
    );
  });

/**
 * Puts every record of an import back to what it was before: what was new is deleted.
 * @throws ApiError 404; 409 `wrong_state`, or `changed_meanwhile` naming the records that somebody
 * changed since; 403 `not_yours`
 */
export const undoImport = (db: Database, id: string, actor: Actor): Promise<ImportAnswer> =>
  conclude(db, id, actor, 'undone', async (transaction, written) => {
    const before = await revisionsAt(
      transaction,
      written.map(({ id: record, first }) => ({ id: record, number: first - 1 })),
    );
    const now = await revisionsAt(
      transaction,
      written.map(({ id: record, last }) => ({ id: record, number: last })),
    );
    return written.map(({ id: record, first, last }): Entry => {
      const old = before.get(`${record}:${first - 1}`) ?? {
        state: 'deleted' as const,
        record: now.get(`${record}:${last}`)?.record ?? '{}',
      };
      const { state } = old;
      const restored = JSON.parse(old.record);
      return { type: 'project', id: record, seen: last, state, record: restored, reason: 'undo' };
    });
  });

async function conclude(
  db: Database,
  id: string,
  actor: Actor,
  state: ImportState,
  entriesFor: (transaction: DatabaseTransaction, written: Written[]) => Promise<Entry[]>,
): Promise<ImportAnswer> {
  const gazetteer = await readRegisterGazetteer(db);
  const at = new Date().toISOString();
  return db.transaction().execute(async (transaction) => {
    const before = await reserve(transaction, 0);
    const known = await readImport(transaction, id);
    refuse(known, actor, state);
    const written = await writtenBy(transaction, id);
    refuseChanged(written);
    const entries = await entriesFor(transaction, written);
    await reserve(transaction, entries.length);
    const author = { id: actor.id, name: actor.name };
    const importId = state === 'published' ? id : null;
    const revisions = await addRevisions(transaction, before, entries, { author, at, importId });
    await publish(transaction, revisions, gazetteer);
    const decided = { state, decidedBy: actor.name, decidedAt: at };
    await transaction.updateTable('import').set(decided).where('id', '=', id).execute();
    return importAnswer({ ...known, ...decided });
  });
}

function refuse(
  { state, personId }: Awaited<ReturnType<typeof readImport>>,
  { id, role }: Actor,
  wanted: ImportState,
): void {
  const fits = wanted === 'published' ? state === 'submitted' : state !== 'undone';
  if (!fits) throw new ApiError(409, 'wrong_state', `The import is "${state}".`, { state });
  if (wanted === 'published' && personId === id) {
    throw twoPersons();
  }
  const isTheirs = state === 'submitted' && personId === id;
  if (wanted === 'undone' && !isTheirs && !isAtLeast(role, 'reviewer')) {
    throw new ApiError(403, 'not_yours', 'Only a reviewer, or who sent it in, can undo it.');
  }
}

/** Who wrote any of what waits, also by an earlier import, is not the second person. */
async function refuseOwn(
  transaction: DatabaseTransaction,
  actor: Actor,
  waiting: readonly Written[],
): Promise<void> {
  for (const batch of batches(waiting)) {
    const ids = batch.map(({ id }) => id);
    for (const steps of (await stepsOf(transaction, 'project', ids)).values()) {
      if (hadAHand(actor.id, steps)) throw twoPersons();
    }
  }
}

const twoPersons = (): ApiError =>
  new ApiError(403, 'two_persons', 'Somebody who had no hand in it has to accept it.');

function refuseChanged(written: readonly Written[]): void {
  const changed = written.filter(({ last, current }) => last !== current).map(({ id }) => id);
  if (changed.length === 0) return;
  throw new ApiError(
    409,
    'changed_meanwhile',
    `Changed since: ${changed.slice(0, 20).join(', ')}.`,
    {
      ids: changed,
    },
  );
}
