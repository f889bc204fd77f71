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

/** A storage, or one that forgets: to ask for a forbidden one is an exception already. */
function openedOnce(open: () => Kept): () => Kept {
  let storage: Kept | null = null;
  return () => {
    try {
      storage ??= open();
    } catch {
      storage = forgetful();
    }
    return storage;
  };
}

/** What this browser keeps. */
export const browserStorage = openedOnce(() => window.localStorage);

/** What one tab keeps over a reload. */
export const tabStorage = openedOnce(() => window.sessionStorage);
