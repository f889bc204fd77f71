import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** A view that somebody keeps in this browser: its address is all that it is. */
export interface NamedView {
  name: string;
  /** Query string and hash, as they stand in the page's address. */
  address: string;
}

export const maxNameLength = 80;
const maxKept = 200;

/** Puts a view first; one of the same name makes way for it. */
export const withView = (kept: readonly NamedView[], view: NamedView): NamedView[] =>
  [view, ...withoutView(kept, view.name)].slice(0, maxKept);

export const withoutView = (kept: readonly NamedView[], name: string): NamedView[] =>
  kept.filter((one) => one.name !== name);

const isView = (value: unknown): value is NamedView => {
  const { name, address } = (value ?? {}) as Partial<Record<keyof NamedView, unknown>>;
  return typeof name === 'string' && typeof address === 'string' && /^[?#]/.test(address);
};

/** What the storage holds; what is no view in it is passed over. */
export function readViews(text: string | null): NamedView[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.filter(isView) : [];
  } catch {
    return [];
  }
}

const storageKey = 'stratlas-views';

/** A browser may forbid storage; views are then kept until the page is closed. */
const stored = (): string | null => {
  try {
    return window.localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

const namedViewsStore = createStore<{ kept: NamedView[] }>()(() => ({
  kept: readViews(stored()),
}));

export const useNamedViews = (): NamedView[] => useStore(namedViewsStore, ({ kept }) => kept);

function keep(change: (kept: NamedView[]) => NamedView[]): void {
  // Another tab may have kept something meanwhile.
  const text = stored();
  const kept = change(text === null ? namedViewsStore.getState().kept : readViews(text));
  namedViewsStore.setState({ kept });
  try {
    window.localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Said above: kept until the page is closed.
  }
}

export const keepView = (view: NamedView): void => keep((kept) => withView(kept, view));
export const forgetView = (name: string): void => keep((kept) => withoutView(kept, name));
