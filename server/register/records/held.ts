import type { HeldCorrection, HeldProject, WorkingCopy } from '../../contract/records.ts';
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

/** A project as it stands for a person, with what that person is writing. @throws ApiError 404 */
export async function heldProject(db: Database, actor: Actor, id: string): Promise<HeldProject> {
  const standing = await readStanding(db, { type: 'project', id });
  return heldStanding(standing, actor, await readWorkingCopy(db, actor.id, id));
}

/** The same of a project that was just read or written. */
export const heldStanding = (
  standing: Standing,
  actor: Actor,
  workingCopy: WorkingCopy | null,
): HeldProject => ({
  ...headOf(standing, actor),
  record: JSON.parse(standing.last.record),
  workingCopy,
});

/** @throws ApiError 404 */
export async function heldCorrection(
  db: Database,
  actor: Actor,
  id: string,
): Promise<HeldCorrection> {
  const standing = await readStanding(db, { type: 'correction', id });
  return { ...headOf(standing, actor), record: JSON.parse(standing.last.record) };
}
