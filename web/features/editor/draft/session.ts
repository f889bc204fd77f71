import type { ProjectRecord } from '@stratlas/seeds/project';
import { ApiFailure } from '../../../api/client.ts';
import { keepCopy, listCopies, readCopy, readProject } from '../api/records.ts';
import { beginDraft } from './begin.ts';
import { changeDraft, draftStore, isNewId } from './draft-store.ts';
import { Keeper } from './keeper.ts';
import { localCopies } from './local-copies.ts';

/** Short enough that little is lost with a device, long enough not to ask for every letter. */
const delay = 800;
const patience = 8000;

let keeper: Keeper | null = null;

/** Opens a project for writing. @throws ApiFailure where it cannot be read. @returns how to leave it */
export async function openDraft(id: string, personId: string): Promise<() => void> {
  const here = localCopies(localStorage, personId);
  const local = here.read(id);
  const found = await readFound(id).catch((error: unknown) => {
    // Without a connection one can go on with what this device has of a new project.
    if (local === null || !isNewId(id) || !isOffline(error)) throw error;
    return { held: null, copy: null };
  });
  draftStore.setState({ draft: beginDraft(id, { ...found, local }) });
  const own = new Keeper({
    here,
    send: (copy) => keepCopy(copy.id, copy.record, copy.baseNumber),
    report: (keeping) => keeper === own && changeDraft({ keeping }),
    isSignedOut: (error) => error instanceof ApiFailure && error.reason === 'not_signed_in',
    delay,
    patience,
  });
  keeper = own;
  const retry = () => void own.flush();
  window.addEventListener('online', retry);
  if (draftStore.getState().draft?.isRestored) keepNow();
  return () => {
    window.removeEventListener('online', retry);
    void own.flush().finally(() => own.stop());
    if (keeper === own) draftStore.setState({ draft: null });
  };
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
