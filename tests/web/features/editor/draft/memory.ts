import type { Storing } from '../../../../../web/features/editor/draft/local-copies.ts';

/** The storage of a browser as far as it is needed. */
export function memory(): Storing {
  const entries = new Map<string, string>();
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
