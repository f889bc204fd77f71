import type { ProjectRecord } from '@stratlas/seeds/project';
import { projectRef } from '@stratlas/server/contract';
import { select } from '../../../state/view-store.ts';
import {
  actOn,
  createProject,
  dropCopy,
  forgetRecords,
  type Given,
  saveProject,
} from '../api/records.ts';
import {
  changeDraft,
  type Draft,
  draftStore,
  isNewId,
  type Standing,
} from '../draft/draft-store.ts';
import { dropKept } from '../draft/session.ts';
import type { Conflict } from './conflict.ts';
import { isChanged, type Possible } from './possible.ts';

const openDraftOrFail = (): Draft => {
  const { draft } = draftStore.getState();
  if (draft === null) throw new Error('no draft is open');
  return draft;
};

/** Saves what is typed as a draft. @throws ApiFailure; see `conflictOf` */
export async function saveNow(): Promise<Standing> {
  const draft = openDraftOrFail();
  const { id, record, baseNumber } = draft;
  const held = isNewId(id)
    ? await createProject(record)
    : await saveProject(id, baseNumber, record);
  await dropKept(id);
  if (isNewId(id)) await dropCopy(id).catch(() => undefined);
  return settle(held);
}

/** Takes over what the server holds now; a new project gets its own address. */
function settle({ workingCopy: _, ...held }: Standing & { workingCopy?: unknown }): Standing {
  const wasNew = isNewId(openDraftOrFail().id);
  const { id, record, number } = held;
  changeDraft({ id, held, record, baseNumber: number, keeping: 'nothing', isRestored: false });
  if (wasNew) select(projectRef(id));
  forgetRecords();
  return held;
}

/** Submits for review, saved before where that is needed. @throws ApiFailure */
export async function submitNow(): Promise<Standing> {
  const draft = openDraftOrFail();
  const held = isChanged(draft) || draft.held === null ? await saveNow() : draft.held;
  return settle(await actOn(held.id, 'submit', held.number, { reason: '' }));
}

/** @throws ApiFailure */
export async function actNow(
  act: Possible['acts'][number] | 'restore',
  given: Given,
): Promise<Standing> {
  const { held } = openDraftOrFail();
  if (held === null) throw new Error('nothing is saved yet');
  const answer = await actOn(held.id, act, held.number, given);
  await dropKept(held.id);
  return settle(answer);
}

/** Throws away what was typed since the last revision. */
export async function discardNow(): Promise<void> {
  const { id, held } = openDraftOrFail();
  await dropKept(id);
  await dropCopy(id);
  if (held) settle(held);
}

/** Goes on from what somebody else saved, with what the merge has made of both. */
export function takeMerged(record: ProjectRecord, { current }: Conflict): void {
  changeDraft({ record, baseNumber: current.number });
}
