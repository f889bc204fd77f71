import type {
  HeldCorrection,
  HeldProject,
  HeldStory,
  WorkingCopy,
} from '../../contract/records.ts';
import type { Database } from '../../db/schema.ts';
import { mayPublish } from '../workflow/refusal.ts';
import { readWorkingCopy } from '../working-copies.ts';
import type { Actor } from './change.ts';
import { readStanding, type Standing } from './read.ts';

const headOf = ({ record, steps }: Standing, actor: Actor) => ({
  id: record.id,
  number: record.number,
  state: record.state,
  publishedNumber: record.publishedNumber,
  mayPublish: mayPublish(actor, steps),
});

/** A record of each type as its writers see it. */
interface HeldBy {
  project: HeldProject;
  story: HeldStory;
}

/** A record as it stands for a person, with what that person is writing. @throws ApiError 404 */
export async function heldRecord<Type extends keyof HeldBy>(
  db: Database,
  actor: Actor,
  type: Type,
  id: string,
): Promise<HeldBy[Type]> {
  const standing = await readStanding(db, { type, id });
  return heldStanding<Type>(standing, actor, await readWorkingCopy(db, actor.id, id));
}

/** The same of a record that was just read or written. */
export const heldStanding = <Type extends keyof HeldBy>(
  standing: Standing,
  actor: Actor,
  workingCopy: WorkingCopy | null,
) =>
  ({
    ...headOf(standing, actor),
    record: JSON.parse(standing.last.record),
    workingCopy,
  }) as HeldBy[Type];

/** @throws ApiError 404 */
export async function heldCorrection(
  db: Database,
  actor: Actor,
  id: string,
): Promise<HeldCorrection> {
  const standing = await readStanding(db, { type: 'correction', id });
  return { ...headOf(standing, actor), record: JSON.parse(standing.last.record) };
}
