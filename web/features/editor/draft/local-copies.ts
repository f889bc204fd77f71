import type { ProjectRecord } from '@stratlas/seeds/project';

/** What somebody has typed and the server has not taken yet, on this device. */
export interface LocalCopy<Fields = ProjectRecord> {
  id: string;
  baseNumber: number;
  record: Fields;
  /** ISO 8601, UTC. */
  at: string;
}

export type Storing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What somebody writes; copies of each kind have keys of their own. */
export type Kind = 'draft' | 'story-draft';

/** The copies of one person: on a shared device nobody meets what another has typed. */
export interface LocalCopies<Fields = ProjectRecord> {
  read: (id: string) => LocalCopy<Fields> | null;
  /** False where the device has no room or forbids it. */
  keep: (copy: LocalCopy<Fields>) => boolean;
  drop: (id: string) => void;
  /** The latest first. */
  list: () => LocalCopy<Fields>[];
}

export function localCopies<Fields = ProjectRecord>(
  storage: Storing,
  personId: string,
  kind: Kind = 'draft',
): LocalCopies<Fields> {
  const prefix = `stratlas-${kind} ${personId} `;
  const keyOf = (id: string) => prefix + id;
  const readKey = (key: string): LocalCopy<Fields> | null => {
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
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => readKey(key) ?? [])
        .sort((a, b) => (a.at < b.at ? 1 : -1)),
  };
}
