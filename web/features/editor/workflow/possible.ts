import { isSame, type RecordAct } from '@stratlas/server/contract/editing';
import type { Standing } from '../draft/draft-store.ts';

/** A record of any type as it is written, beside what the server holds of it. */
interface Written {
  held: (Pick<Standing, 'state' | 'mayPublish'> & { record: object }) | null;
  record: object;
}

/** Whether something was typed that no revision has. */
export const isChanged = ({ held, record }: Written): boolean =>
  held === null || !isSame(record, held.record);

/** Whether the record may be written: what is deleted or to be deleted is only brought back. */
export const isWritable = (held: Pick<Standing, 'state'> | null): boolean =>
  held === null || !['deleted', 'delete_submitted'].includes(held.state);

export interface Possible {
  canSave: boolean;
  /** Also of what is not saved yet: it is saved on the way. */
  canSubmit: boolean;
  /** What else one can do, the most likely first. */
  acts: Exclude<RecordAct, 'submit' | 'restore'>[];
}

/** What can be done with a record now; the server has the last word. */
export function possibleActs(draft: Written): Possible {
  const { held } = draft;
  const changed = isChanged(draft);
  const writable = isWritable(held);
  const state = held?.state ?? 'draft';
  return {
    canSave: writable && changed,
    canSubmit: writable && (changed || state === 'draft'),
    acts: held === null || changed ? [] : actsOf(held),
  };
}

function actsOf({ state, mayPublish }: Pick<Standing, 'state' | 'mayPublish'>): Possible['acts'] {
  const accept = mayPublish ? (['publish', 'return'] as const) : (['withdraw'] as const);
  if (state === 'deleted') return [];
  if (state === 'delete_submitted') return [...accept];
  return state === 'submitted' ? [...accept, 'delete'] : ['delete'];
}
