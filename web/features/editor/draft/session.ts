import type { ProjectRecord } from '@stratlas/seeds/project';
import { ApiFailure } from '../../../api/client.ts';
import { keepCopy, listCopies, readCopy, readProject } from '../api/records.ts';
import { beginDraft } from './begin.ts';
import { changeDraft, draftStore, isNewId } from './draft-store.ts';
import { Keeper } from './keeper.ts';
import { type LocalCopies, localCopies } from './local-copies.ts';

/** Short enough that little is lost with a device, long enough not to ask for every letter. */
const delay = 800;
const patience = 8000;

let keeper: Keeper | null = null;
let leave: () => void = () => undefined;
/** Counts what was opened, so that an answer that comes too late opens nothing. */
let turn = 0;

/**
 * Opens a project for writing, and closes the one before. A new project that was saved under its
 * own id is open already.
 * @throws ApiFailure where it cannot be read
 */
export async function openDraft(id: string, personId: string): Promise<void> {
  if (draftStore.getState().draft?.id === id) return;
  closeDraft();
  const own = ++turn;
  const here = localCopies(localStorage, personId);
  const local = here.read(id);
  const found = await readFound(id).catch((error: unknown) => {
    // Without a connection one can go on with what this device has of a new project.
    if (local === null || !isNewId(id) || !isOffline(error)) throw error;
    return { held: null, copy: null };
  });
  if (own !== turn) return;
  keeper = keeperFor(here);
  draftStore.setState({ draft: beginDraft(id, { ...found, local }) });
  if (draftStore.getState().draft?.isRestored) keepNow();
}

/** Leaves what is open; what was typed last is still sent. */
export function closeDraft(): void {
  turn += 1;
  leave();
  leave = () => undefined;
  keeper = null;
  draftStore.setState({ draft: null });
}

function keeperFor(here: LocalCopies): Keeper {
  const own = new Keeper({
    here,
    send: (copy) => keepCopy(copy.id, copy.record, copy.baseNumber),
    report: (keeping) => keeper === own && changeDraft({ keeping }),
    isSignedOut: (error) => error instanceof ApiFailure && error.reason === 'not_signed_in',
    delay,
    patience,
  });
  const retry = () => void own.flush();
  window.addEventListener('online', retry);
  leave = () => {
    window.removeEventListener('online', retry);
    void own.flush().finally(() => own.stop());
  };
  return own;
}

async function readFound(id: string) {
  if (!isNewId(id)) {
    const { workingCopy, ...held } = await readProject(id);
    return { held, copy: workingCopy };
  }
  const { items } = await listCopies();
  const isKept = items.some(({ recordId }) => recordId === id);
  return { held: null, copy: isKept ? await readCopy(id) : null };
}

const isOffline = (error: unknown): boolean =>
  error instanceof ApiFailure && error.code === 'offline';

/** Changes fields of the record that is open; it is kept at once. */
export function write(change: Partial<ProjectRecord>): void {
  const { draft } = draftStore.getState();
  if (draft === null) return;
  changeDraft({ record: { ...draft.record, ...change } });
  keepNow();
}

function keepNow(): void {
  const { draft } = draftStore.getState();
  if (draft === null) return;
  const { id, record, baseNumber } = draft;
  keeper?.keep({ id, record, baseNumber, at: new Date().toISOString() });
}

/** What was typed is saved or given up: no copy of it is kept any longer. */
export const dropKept = async (id: string): Promise<void> => keeper?.drop(id);
