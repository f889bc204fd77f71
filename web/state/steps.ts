import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

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

/** The entry of the next new view, after which nothing can be done again. */
export function nextEntry(): { step: number } {
  const at = stepsStore.getState().at + 1;
  stepsStore.setState({ at, last: at });
  return { step: at };
}

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
