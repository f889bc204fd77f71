import type { Correction } from '../../contract/correction.ts';
import type { Database, DatabaseTransaction } from '../../db/schema.ts';
import { ApiError } from '../../errors.ts';
import { applyWithin, stepsOfCorrection } from '../../join/correction/apply.ts';
import { CorrectionError } from '../../join/correction/error.ts';
import { correctionId } from '../../join/correction/read.ts';
import type { Entry } from '../history/entry.ts';
import { addRevisions } from '../history/write.ts';
import { type Actor, addRevision, by, inRegister, standingFor, type Wish } from './change.ts';

/**
 * Sends a correction of a link in, for a second person to publish. Its author is who sends it,
 * whatever it says itself.
 * @returns the id of its record
 * @throws ApiError 409 `already_sent`, and 409 or 422 with the code of the `CorrectionError` that
 * it would meet
 */
export async function sendCorrection(
  db: Database,
  actor: Actor,
  sent: Correction,
): Promise<string> {
  const correction: Correction = { ...sent, author: actor.name };
  const entry: Entry = {
    type: 'correction',
    id: correctionId(correction).replace(':', '-'),
    seen: 0,
    state: 'submitted',
    record: { ...correction },
    reason: correction.note,
  };
  await inRegister(db, async (transaction, before) => {
    await refuseSent(transaction, entry.id);
    await stepsOfCorrection(transaction, correction, correction.createdAt);
    await addRevisions(transaction, before, [entry], by(actor));
  }).catch(explain);
  return entry.id;
}

async function refuseSent(transaction: DatabaseTransaction, id: string): Promise<void> {
  const sent = await transaction
    .selectFrom('record')
    .select('id')
    .where('type', '=', 'correction')
    .where('id', '=', id)
    .executeTakeFirst();
  if (sent) throw new ApiError(409, 'already_sent', 'The same was sent in before.', { id });
}

/**
 * Does something with a correction; to publish it is to apply it to the ledger and the links.
 * @throws ApiError as `standingFor` and `sendCorrection`
 */
export const actOnCorrection = (
  db: Database,
  actor: Actor,
  wish: Omit<Wish, 'type'>,
): Promise<void> =>
  inRegister(db, async (transaction, before) => {
    const key = { ...wish, type: 'correction' } as const;
    const standing = await standingFor(transaction, key, actor);
    const correction: Correction = JSON.parse(standing.last.record);
    const whole = { ...key, record: { ...correction } };
    await addRevision(transaction, before, whole, standing, actor);
    if (wish.act === 'publish') await applyWithin(transaction, correction);
  }).catch(explain);

/** What another correction has settled meanwhile is a conflict; all else never fitted. */
const settled = ['already_applied', 'already_settled'];

function explain(error: unknown): never {
  if (!(error instanceof CorrectionError)) throw error;
  const { code, message } = error;
  throw new ApiError(settled.includes(code) ? 409 : 422, code, message);
}
