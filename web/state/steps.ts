import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { tabStorage } from './storage.ts';

/**
 * Where the view stands among those that were seen: the browser's own history holds them, and each
 * of its entries the number of its step. So undo and back are one and the same.
 */
export interface Steps {
  at: number;
  last: number;
}

export const stepsStore = createStore<Steps>()(() => ({ at: 0, last: 0 }));

/** The number that an entry of the history holds; 0 for one that is not ours. */
export const stepOf = (entry: unknown): number => {
  const step = (entry as { step?: unknown } | null)?.step;
  return typeof step === 'number' ? step : 0;
};

/** Steps of one walk follow each other in the history; entered from elsewhere, a page begins another. */
interface Entry {
  step: number;
  walk: number;
}

let walk = 0;
const lastKey = 'stratlas-last-step';

/** The entry of the next new view, after which nothing can be done again. */
export function nextEntry(): Entry {
  const at = stepsStore.getState().at + 1;
  stepsStore.setState({ at, last: at });
  tabStorage().setItem(lastKey, `${walk} ${at}`);
  return { step: at, walk };
}

/** Goes on with the walk that the page was loaded in: after a reload, what was undone can be done again. */
export function resumeSteps({ history, location }: Window): void {
  const known = (history.state as { walk?: unknown } | null)?.walk;
  walk = typeof known === 'number' ? known : Math.random();
  const at = stepOf(history.state);
  const [kept, last] = (tabStorage().getItem(lastKey) ?? '').split(' ').map(Number);
  stepsStore.setState({ at, last: kept === walk ? Math.max(at, last ?? at) : at });
  if (known === undefined) {
    const entry: Entry = { step: at, walk };
    history.replaceState(entry, '', `${location.search}${location.hash}`);
  }
}

let isPassing = false;

/** Makes a change of the view that lasts but a moment: in the history it takes the place of the one before. */
export function inPassing<Result>(change: () => Result): Result {
  isPassing = true;
  try {
    return change();
  } finally {
    isPassing = false;
  }
}

export const isInPassing = (): boolean => isPassing;

/** Tells that the entry of this step is shown now. */
export const arriveAt = (at: number): void =>
  stepsStore.setState(({ last }) => ({ at, last: Math.max(at, last) }));

export const useSteps = (): Steps => useStore(stepsStore);

/** Takes the last change of the view back; nothing before the page was opened. */
export function undo(page: Window): void {
  if (stepsStore.getState().at > 0) page.history.back();
}

export function redo(page: Window): void {
  const { at, last } = stepsStore.getState();
  if (at < last) page.history.forward();
}

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** What a pressed key means: Ctrl or ⌘ with Z, with Shift and Z, or with Y. */
export function stepForKey({ key, ctrlKey, metaKey, shiftKey }: Pressed): typeof undo | null {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  // The same key with Ukrainian letters.
  if (letter === 'z' || letter === 'я') return shiftKey ? redo : undo;
  return letter === 'y' || letter === 'н' ? redo : null;
}
