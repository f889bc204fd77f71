type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is kept until the page is closed, where the browser forbids storage: in another site's frame, say. */
function forgetful(): Kept {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

let storage: Kept | null = null;

/** The browser's storage, or one that forgets: to ask for a forbidden one is an exception already. */
export function browserStorage(): Kept {
  try {
    storage ??= window.localStorage;
  } catch {
    storage = forgetful();
  }
  return storage;
}
