import type { ProjectRecord } from '@stratlas/seeds/project';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Held } from '../api/records.ts';
import type { Keeping } from './keeper.ts';

/** What the server holds of the project, without what is being written of it. */
export type Standing = Omit<Held, 'workingCopy'>;

export interface Draft {
  /** Of the project; `new-` and a UUID before its first draft is saved. */
  id: string;
  /** Null for a project that was never saved. */
  held: Standing | null;
  record: ProjectRecord;
  /** The revision from which the writing began; 0 for a new project. */
  baseNumber: number;
  keeping: Keeping;
  /** Whether somebody tried to send it on: from then on empty fields are told beside them, too. */
  isTried: boolean;
  /** Whether it was found on this device, unsent. */
  isRestored: boolean;
}

/** The one project that is open in the editor. */
export const draftStore = createStore<{ draft: Draft | null }>()(() => ({ draft: null }));

export const useDraft = (): Draft | null => useStore(draftStore, ({ draft }) => draft);

export const changeDraft = (change: Partial<Draft>): void =>
  draftStore.setState(({ draft }) => ({ draft: draft && { ...draft, ...change } }));

const newIdPattern = /^new-[0-9a-f-]{36}$/;

/** The id of a project that the server does not know yet. */
export const isNewId = (id: string): boolean => newIdPattern.test(id);
