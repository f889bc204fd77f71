import { type ImportReport, importLimits, type Mend } from '@stratlas/server/contract';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ApiFailure } from '../../api/client.ts';
import { forgetImported } from './api.ts';
import { type Sending, sendFile } from './send-file.ts';

export interface ImportState {
  file: File | null;
  mapping: Sending['mapping'];
  mend: Mend | null;
  /** What the server is doing with the file, and which part of it was sent, from 0 to 1. */
  work: { isDry: boolean; sent: number } | null;
  /** What it said last. */
  report: ImportReport | null;
  /** Whether that is still true of the columns as they are chosen now. */
  isChecked: boolean;
  error: unknown;
  isCancelled: boolean;
}

const nothing: ImportState = {
  file: null,
  mapping: {},
  mend: null,
  work: null,
  report: null,
  isChecked: false,
  error: null,
  isCancelled: false,
};

/** The file that is being imported. It outlives the panel: one may look at the map meanwhile. */
const importStore = createStore<ImportState>()(() => nothing);

export const useImport = <Part>(part: (state: ImportState) => Part): Part =>
  useStore(importStore, part);

const change = (state: Partial<ImportState>): void => importStore.setState(state);

let running: AbortController | null = null;

/** Takes a file and says what would come of it; nothing is saved. One that is too large stays here. */
export function chooseFile(file: File): void {
  startOver();
  change({ file });
  const { bytes } = importLimits;
  if (file.size > bytes) change({ error: new ApiFailure('other', 'too large', 'too_large') });
  else void run(true);
}

export function mapColumn(heading: string, key: string | null): void {
  const { mapping } = importStore.getState();
  change({ mapping: { ...mapping, [heading]: key }, isChecked: false });
}

/** Lets the server put something right, or no longer; what comes of it is asked anew. */
export function allowMend(mend: Mend | null): void {
  change({ mend });
  void run(true);
}

export const checkFile = (): Promise<void> => run(true);

/** Saves all of the file, or nothing. */
export const importFile = (): Promise<void> => run(false);

export function cancelImport(): void {
  running?.abort();
  running = null;
  change({ work: null, isCancelled: true });
  forgetImported();
}

/** Leaves the file; what was going on with it is ended. */
export function startOver(): void {
  running?.abort();
  running = null;
  importStore.setState(nothing);
}

async function run(isDry: boolean): Promise<void> {
  const { file, mapping, mend } = importStore.getState();
  if (file === null) return;
  running?.abort();
  const own = new AbortController();
  running = own;
  const tell = (state: Partial<ImportState>) => running === own && change(state);
  tell({ work: { isDry, sent: 0 }, error: null, isCancelled: false });
  try {
    await refuseChanged(file);
    const report = await sendFile({ file, mapping, mend, isDry }, own.signal, (sent) =>
      tell({ work: { isDry, sent } }),
    );
    tell({ work: null, report, isChecked: true });
    if (report.importId !== null) forgetImported();
  } catch (error) {
    tell({ work: null, error });
  }
}

/** Browsers let go of a file that was saved anew; a request would fail without saying why. */
async function refuseChanged(file: File): Promise<void> {
  await file
    .slice(0, 1)
    .arrayBuffer()
    .catch(() => {
      throw new ApiFailure('other', 'the file is gone', 'file_changed');
    });
}
