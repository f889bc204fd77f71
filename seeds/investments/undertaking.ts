import { SeedError } from '../errors.ts';
import { seedFiles } from '../files.ts';
import type { Row } from '../table.ts';

/** Rows of a source that are one undertaking; without its line in the table each is a project again. */
export interface Merge {
  /** The first of the rows; it names the project. */
  projectId: string;
  rows: string[];
  reasonUk: string;
  reasonEn: string;
}

/**
 * The rows of each project: the merged together, all others alone, in the order of the rows.
 * @throws {SeedError} if a merge takes a row that is unknown or taken, or is not named after its first.
 */
export function undertakings<T extends { id: string }>(
  all: readonly T[],
  merges: readonly Row<Merge>[],
): [T, ...T[]][] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const taken = new Map<string, Merge>();
  for (const merge of merges) take(merge, byId, taken);
  return all.flatMap((one): [T, ...T[]][] => {
    const merge = taken.get(one.id);
    if (!merge) return [[one]];
    if (merge.projectId !== one.id) return [];
    const others = merge.rows.slice(1).flatMap((id) => byId.get(id) ?? []);
    return [[one, ...others]];
  });
}

function take(
  merge: Row<Merge>,
  byId: ReadonlyMap<string, unknown>,
  taken: Map<string, Merge>,
): void {
  const refuse = (expected: string, found: string) =>
    new SeedError(seedFiles.merges, merge.line, expected, found);
  if (merge.rows[0] !== merge.projectId) {
    throw refuse(`the rows of ${merge.projectId}, itself first`, merge.rows.join(' '));
  }
  for (const id of merge.rows) {
    if (!byId.has(id)) throw refuse('ids of rows', id);
    if (taken.has(id)) throw refuse(`${id} once`, 'it again');
    taken.set(id, merge);
  }
}
