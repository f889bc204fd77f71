import type { ProjectRecord } from '@stratlas/seeds/project';

/** What somebody has typed and the server has not taken yet, on this device. */
export interface LocalCopy {
  id: string;
  baseNumber: number;
  record: ProjectRecord;
  /** ISO 8601, UTC. */
  at: string;
}

export type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = (personId: string): string => `stratlas-draft ${personId} `;

/** The copies of one person: on a shared device nobody meets what another has typed. */
export interface LocalCopies {
  read: (id: string) => LocalCopy | null;
  /** False where the device has no room or forbids it. */
  keep: (copy: LocalCopy) => boolean;
  drop: (id: string) => void;
  /** The latest first. */
  list: () => LocalCopy[];
}

export function localCopies(storage: Storing, personId: string): LocalCopies {
  const keyOf = (id: string) => prefix(personId) + id;
  const readKey = (key: string): LocalCopy | null => {
    try {
      return JSON.parse(storage.getItem(key) ?? 'null');
    } catch {
      return null;
    }
  };
  return {
    read: (id) => readKey(keyOf(id)),
    keep: (copy) => {
      try {
        storage.setItem(keyOf(copy.id), JSON.stringify(copy));
        return true;
      } catch {
        return false;
      }
    },
    drop: (id) => storage.removeItem(keyOf(id)),
    list: () =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(prefix(personId)))
        .flatMap((key) => readKey(key) ?? [])
        .sort((a, b) => (a.at < b.at ? 1 : -1)),
  };
}
