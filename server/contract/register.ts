/** The words of the register's history. */

export const recordTypes = ['project', 'correction', 'story'] as const;
export type RecordType = (typeof recordTypes)[number];

/** How a record stands after a revision; `delete_submitted` waits for a second person, as `submitted`. */
export const recordStates = [
  'draft',
  'submitted',
  'published',
  'delete_submitted',
  'deleted',
] as const;
export type RecordState = (typeof recordStates)[number];

/** What a field was and became: JSON values, null for what was not there. */
export interface FieldChange {
  field: string;
  old: unknown;
  new: unknown;
}

/** What people do with a record beside writing it; `publish` also confirms a deletion. */
export const recordActs = ['submit', 'publish', 'return', 'withdraw', 'delete', 'restore'] as const;
export type RecordAct = (typeof recordActs)[number];

/** A correction that was applied can only be corrected by another one. */
export const correctionActs = [
  'submit',
  'publish',
  'return',
  'withdraw',
] as const satisfies readonly RecordAct[];

/** The states that wait for a second person. */
export const waitingStates = ['submitted', 'delete_submitted'] as const;
