import type { RecordState, RecordType } from '../../contract/register.ts';

/** Who writes; `id` is null for the program itself, which has only a name. */
export interface Author {
  id: string | null;
  name: string;
}

/** A revision that somebody wants to add. */
export interface Entry {
  type: RecordType;
  id: string;
  /** Number of the revision that the writer saw last; 0 for a new record. */
  seen: number;
  state: RecordState;
  record: Readonly<Record<string, unknown>>;
  reason: string;
}

export interface Writing {
  author: Author;
  /** ISO 8601, UTC. */
  at: string;
  importId: string | null;
}

/** Records that changed after the writer saw them: nothing was written. */
export class StaleRecordError extends Error {
  override readonly name = 'StaleRecordError';
  /** Ids with the number of the revision that is there now; 0 if there is none. */
  readonly current: ReadonlyMap<string, number>;

  constructor(current: ReadonlyMap<string, number>) {
    super(`changed meanwhile: ${[...current.keys()].join(', ')}`);
    this.current = current;
  }
}
