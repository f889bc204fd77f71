/** The words of the register's history. */

export const recordTypes = ['project', 'correction'] as const;
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
