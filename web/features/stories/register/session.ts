import type { Story } from '@stratlas/server/contract';
import { createStore } from 'zustand/vanilla';
import { ApiFailure } from '../../../api/client.ts';
import { Keeper } from '../../editor/draft/keeper.ts';
import { type LocalCopies, localCopies } from '../../editor/draft/local-copies.ts';
import { emptyStory, storyFrom } from '../new-story.ts';
import { beginWriting, changeWriting, writingStore } from '../writing/writing-store.ts';
import { type Held, keepCopy, readCopy, readShared } from './api.ts';

/** Short enough that little is lost with a device, long enough not to ask for every letter. */
const delay = 800;
const patience = 8000;

/** What the server holds of a story, without what is being written of it. */
export type Standing = Omit<Held, 'workingCopy'>;

interface Shared {
  /** Null for a story that was never saved. */
  held: Standing | null;
  /** The revision from which the writing began; 0 for a new story. */
  baseNumber: number;
}

/** How the story that is being written stands on the server. */
export const sharedStore = createStore<Shared>()(() => ({ held: null, baseNumber: 0 }));

let keeper: Keeper<Story> | null = null;

/** The id of a story that the server does not know yet. */
export const isNewId = (id: string): boolean => id.startsWith('new-');

/** Opens a story of the server for writing. @throws ApiFailure where it cannot be read */
export async function writeShared(id: string, personId: string): Promise<void> {
  const here = localCopies<Story>(localStorage, personId, 'story-draft');
  const { workingCopy, ...held } = await readShared(id);
  const local = here.read(id);
  const isLocalNewer = local !== null && local.at > (workingCopy?.updatedAt ?? '');
  const copy = isLocalNewer ? local : workingCopy;
  const typed = copy && storyFrom(copy.record);
  const baseNumber = typed ? (copy?.baseNumber ?? held.number) : held.number;
  begin(id, typed ?? held.record, { held, baseNumber }, here);
}

/** Goes on with a story that was begun and never saved. @throws ApiFailure where it cannot be read */
export async function resumeShared(id: string, personId: string): Promise<void> {
  const here = localCopies<Story>(localStorage, personId, 'story-draft');
  const { record } = here.read(id) ?? (await readCopy(id));
  begin(id, storyFrom(record) ?? emptyStory, { held: null, baseNumber: 0 }, here);
}

/** Begins a story that is to be shared. */
export function beginShared(story: Story, personId: string): void {
  const here = localCopies<Story>(localStorage, personId, 'story-draft');
  begin(`new-${crypto.randomUUID()}`, story, { held: null, baseNumber: 0 }, here);
}

function begin(id: string, story: Story, shared: Shared, here: LocalCopies<Story>): void {
  const own = keeperFor(here);
  const retry = () => void own.flush();
  beginWriting(id, story, {
    keep: (writtenId, record) => {
      const { baseNumber } = sharedStore.getState();
      own.keep({ id: writtenId, record, baseNumber, at: new Date().toISOString() });
    },
    leave: () => {
      window.removeEventListener('online', retry);
      void own.flush().finally(() => own.stop());
    },
  });
  window.addEventListener('online', retry);
  keeper = own;
  sharedStore.setState(shared);
}

function keeperFor(here: LocalCopies<Story>): Keeper<Story> {
  const own = new Keeper<Story>({
    here,
    send: (copy) => keepCopy(copy.id, copy.record, copy.baseNumber),
    report: (keeping) => keeper === own && changeWriting({ keeping }),
    isSignedOut: (error) => error instanceof ApiFailure && error.reason === 'not_signed_in',
    delay,
    patience,
  });
  return own;
}

/** What was typed is saved or given up: no copy of it is kept any longer. */
export const dropKept = async (id: string): Promise<void> => keeper?.drop(id);

/** Takes over what the server holds now; a new story gets its own id. */
export function settle({ workingCopy: _, ...held }: Standing & { workingCopy?: unknown }): void {
  sharedStore.setState({ held, baseNumber: held.number });
  const stepId = writingStore.getState().writing?.stepId ?? null;
  const isThere = held.record.steps.some(({ id }) => id === stepId);
  changeWriting({
    id: held.id,
    story: held.record,
    stepId: isThere ? stepId : (held.record.steps[0]?.id ?? null),
    keeping: 'nothing',
  });
}
