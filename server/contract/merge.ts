import type { ProjectRecord } from '@stratlas/seeds/project';
import { mergeLists } from './merge-lists.ts';
import { isSame } from './same.ts';

/** A field of which two people made different things; a person has to choose. */
export interface MergeConflict {
  field: keyof ProjectRecord;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merge {
  /** Of a field in conflict it holds what is saved already, so that nothing is overwritten unasked. */
  merged: ProjectRecord;
  /** In the order of the form. */
  conflicts: MergeConflict[];
}

type Keys = {
  [Field in keyof ProjectRecord]?: ProjectRecord[Field] extends (infer Row)[]
    ? (row: Row) => string | null
    : never;
};

const joined = (...parts: unknown[]): string => parts.join('|');

/** By what the rows of a list are told apart; a location that was drawn has nothing of the kind. */
const keys: Keys = {
  items: ({ code }) => code,
  places: ({ placeId }) => placeId,
  indicators: ({ nameUk }) => nameUk || null,
  activities: ({ titleUk }) => titleUk || null,
  funding: ({ funder, kind, currency, year }) => joined(funder, kind, currency, year),
  participants: ({ organisation, role }) => joined(organisation, role),
  identifiers: ({ scheme, id }) => joined(scheme, id),
  sources: ({ title, url, row }) => joined(title, url, row),
};

/**
 * Merges two versions of a record that began from the same one: a field that one side left alone
 * is the other's, and lists are merged by their rows where it is safe.
 * @param mine what somebody wants to save
 * @param theirs what was saved meanwhile
 */
export function mergeRecords(
  base: ProjectRecord,
  mine: ProjectRecord,
  theirs: ProjectRecord,
): Merge {
  const merged: Record<string, unknown> = { ...theirs };
  const conflicts: MergeConflict[] = [];
  for (const field of Object.keys(theirs) as (keyof ProjectRecord)[]) {
    const [old, ours, other] = [base[field], mine[field], theirs[field]];
    if (isSame(ours, other) || isSame(old, ours)) continue;
    const rows = isSame(old, other) ? null : mergeRows(field, old, ours, other);
    if (rows !== null || isSame(old, other)) merged[field] = rows ?? ours;
    else conflicts.push({ field, base: old, mine: ours, theirs: other });
  }
  return { merged: merged as unknown as ProjectRecord, conflicts };
}

/** The merged list; null where a person has to choose. */
function mergeRows(
  field: keyof ProjectRecord,
  base: unknown,
  mine: unknown,
  theirs: unknown,
): unknown[] | null {
  const keyOf = keys[field] as ((row: unknown) => string | null) | undefined;
  if (keyOf === undefined) return null;
  return mergeLists(base as unknown[], mine as unknown[], theirs as unknown[], keyOf);
}
