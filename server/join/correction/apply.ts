import type { Correction } from '../../contract/correction.ts';
import type { Database, DatabaseTransaction } from '../../db/schema.ts';
import { reserve } from '../../register/history/counter.ts';
import { compileLinks, type LinkedPlace } from '../compile-links.ts';
import { standingRows } from '../ledger/standing.ts';
import { writeSteps } from '../ledger/write-steps.ts';
import { replaceRows } from '../replace-rows.ts';
import { CorrectionError } from './error.ts';
import { correctionId } from './read.ts';
import { type CorrectionSteps, correctionSteps } from './steps.ts';

/**
 * Writes a correction into the ledger and makes the links anew, all in one transaction.
 * @throws CorrectionError when it was applied before or does not fit; nothing is changed then
 */
export const applyCorrection = (db: Database, correction: Correction): Promise<CorrectionSteps> =>
  db.transaction().execute(async (transaction) => {
    // Running servers learn of it: what they keep is of an older number.
    await reserve(transaction, 1);
    return applyWithin(transaction, correction);
  });

/** The same within a transaction of the register. @throws CorrectionError */
export async function applyWithin(
  transaction: DatabaseTransaction,
  correction: Correction,
): Promise<CorrectionSteps> {
  const now = new Date().toISOString();
  const steps = await stepsOfCorrection(transaction, correction, now);
  const applied = { id: correctionId(correction), ledgerId: steps.corrected.id, appliedAt: now };
  await writeSteps(transaction, steps);
  await keep(transaction, correction, applied);
  const places = await linkedPlaces(transaction);
  await replaceRows(transaction, compileLinks(await standingRows(transaction), places));
  return steps;
}

/**
 * What a correction would do to the ledger as it is now.
 * @param now ISO 8601, UTC
 * @throws CorrectionError when it was applied before or does not fit
 */
export async function stepsOfCorrection(
  transaction: DatabaseTransaction,
  correction: Correction,
  now: string,
): Promise<CorrectionSteps> {
  const id = correctionId(correction);
  await refuseTwice(transaction, id);
  const places = await linkedPlaces(transaction);
  const rows = await transaction
    .selectFrom('ledger')
    .selectAll()
    .where('itemCode', '=', correction.itemCode)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  const known = { rows, places: new Map(places.map((place) => [place.id, place])) };
  return correctionSteps(correction, known, id, now);
}

async function refuseTwice(transaction: DatabaseTransaction, id: string): Promise<void> {
  const before = await transaction
    .selectFrom('correction')
    .select('appliedAt')
    .where('id', '=', id)
    .executeTakeFirst();
  if (before === undefined) return;
  throw new CorrectionError('already_applied', `It was applied before, at ${before.appliedAt}.`);
}

async function linkedPlaces(transaction: DatabaseTransaction): Promise<LinkedPlace[]> {
  const rows = await transaction
    .selectFrom('place')
    .select(['id', 'kind', 'inOblast', 'parentId'])
    .orderBy('position')
    .execute();
  return rows.map(({ inOblast, ...row }) => ({ ...row, inOblast: inOblast === 1 }));
}

const keep = (
  transaction: DatabaseTransaction,
  { wrongPlaceId, rightPlaceId, note, author, createdAt }: Correction,
  applied: { id: string; ledgerId: string; appliedAt: string },
) =>
  transaction
    .insertInto('correction')
    .values({ ...applied, wrongPlaceId, rightPlaceId, note, author: author ?? null, createdAt })
    .execute();
