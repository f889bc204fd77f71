import type { Person } from '../../contract/people.ts';
import type { RecordAct } from '../../contract/register.ts';
import type { RevisionTable } from '../../db/register-tables.ts';
import type { Database, DatabaseTransaction } from '../../db/schema.ts';
import { reserve } from '../history/counter.ts';
import type { Entry } from '../history/entry.ts';
import { addKnown } from '../history/write.ts';
import { refusalOf } from '../workflow/refusal.ts';
import { nextState } from '../workflow/transitions.ts';
import { type RecordKey, readRevision, readStanding, type Standing } from './read.ts';
import { actRefused, changedMeanwhile } from './refuse.ts';

export type Actor = Pick<Person, 'id' | 'name' | 'role'>;

/** What somebody wants of a record that is there already. */
export interface Wish extends RecordKey {
  act: RecordAct | 'save';
  /** Number of the revision that the person saw last. */
  seen: number;
  reason: string;
}

/** One transaction of the register, with the number for one revision reserved. */
export const inRegister = <Result>(
  db: Database,
  work: (transaction: DatabaseTransaction, before: number) => Promise<Result>,
): Promise<Result> =>
  db.transaction().execute(async (transaction) => work(transaction, await reserve(transaction, 1)));

/** Who writes this revision, and when. */
export const by = ({ id, name }: Actor) => ({
  author: { id, name },
  at: new Date().toISOString(),
  importId: null,
});

/**
 * Reads how a record stands, for somebody who wants to change it.
 * @throws ApiError 404 `not_found`, 409 `changed_meanwhile` or `wrong_state`, 403 `not_allowed`,
 * `two_persons` or `not_yours`
 */
export async function standingFor(
  transaction: DatabaseTransaction,
  wish: Wish,
  actor: Actor,
): Promise<Standing> {
  const standing = await readStanding(transaction, wish);
  const { last, steps } = standing;
  if (last.number !== wish.seen) {
    const isPast = wish.seen > 0 && wish.seen < last.number;
    const base = isPast ? await readRevision(transaction, wish, wish.seen) : null;
    throw changedMeanwhile(base, last);
  }
  const refusal = refusalOf(wish.act, actor, steps);
  if (refusal !== null) throw actRefused(refusal, wish.act, last.state);
  return standing;
}

/** Adds the revision to which a wish leads, to a record that stands so. */
export async function addRevision(
  transaction: DatabaseTransaction,
  before: number,
  { type, id, act, seen, reason, record }: Wish & { record: Entry['record'] },
  { steps, last, record: known }: Standing,
  actor: Actor,
): Promise<RevisionTable[]> {
  const state = nextState(act, steps) ?? 'draft';
  return addKnown(transaction, before, [{ type, id, seen, state, record, reason }], by(actor), {
    known: new Map([[id, known]]),
    old: new Map([[id, JSON.parse(last.record)]]),
  });
}
