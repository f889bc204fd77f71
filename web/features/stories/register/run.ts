import type { RecordAct, Story } from '@stratlas/server/contract';
import { ApiFailure } from '../../../api/client.ts';
import { failureKey } from '../../editor/workflow/failure-key.ts';
import { type Writing, writingStore } from '../writing/writing-store.ts';
import { actOn, createShared, dropCopy, forgetStories, type Given, saveShared } from './api.ts';
import { dropKept, isNewId, type Standing, settle, sharedStore } from './session.ts';

const openOrFail = (): Writing => {
  const { writing } = writingStore.getState();
  if (writing === null) throw new Error('no story is open');
  return writing;
};

/** Saves what is written as a draft. @throws ApiFailure; see `conflictOf` */
export async function saveNow(): Promise<Standing> {
  const { id, story } = openOrFail();
  const { baseNumber } = sharedStore.getState();
  const held = isNewId(id) ? await createShared(story) : await saveShared(id, baseNumber, story);
  await dropKept(id);
  if (isNewId(id)) await dropCopy(id).catch(() => undefined);
  settle(held);
  forgetStories();
  return held;
}

/** Submits for review, saved before. @throws ApiFailure */
export async function submitNow(): Promise<void> {
  const held = await saveNow();
  settle(await actOn(held.id, 'submit', held.number, { reason: '' }));
  forgetStories();
}

/** @throws ApiFailure */
export async function actNow(act: RecordAct, given: Given): Promise<void> {
  const { held } = sharedStore.getState();
  if (held === null) throw new Error('nothing is saved yet');
  const answer = await actOn(held.id, act, held.number, given);
  await dropKept(held.id);
  settle(answer);
  forgetStories();
}

/** Throws away what was written since the last revision. */
export async function discardNow(): Promise<void> {
  const { id } = openOrFail();
  const { held } = sharedStore.getState();
  await dropKept(id);
  await dropCopy(id);
  if (held) settle(held);
}

/** What somebody else saved while one was writing. */
export interface Conflict {
  number: number;
  record: Story;
  personName: string;
  createdAt: string;
}

/** The conflict that a refusal tells of; null for any other refusal. */
export function conflictOf(error: unknown): Conflict | null {
  if (!(error instanceof ApiFailure) || error.reason !== 'changed_meanwhile') return null;
  return (error.details as { current: Conflict }).current;
}

/** The key of the words for a refusal. */
export const storyFailureKey = (error: unknown) =>
  error instanceof ApiFailure && error.reason === 'version_gone'
    ? ('version_gone' as const)
    : failureKey(error);

/** Goes on from what somebody else saved, with what is written here. */
export const keepMine = ({ number }: Conflict): Promise<Standing> => {
  sharedStore.setState({ baseNumber: number });
  return saveNow();
};

/** Gives up what is written here for what somebody else saved. */
export async function takeTheirs({ number, record }: Conflict): Promise<void> {
  const { held } = sharedStore.getState();
  if (held === null) return;
  await dropKept(held.id);
  await dropCopy(held.id).catch(() => undefined);
  settle({ ...held, number, record });
  forgetStories();
}
