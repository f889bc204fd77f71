import { isSame } from './same.ts';

type Keyed = ReadonlyMap<string, unknown>;

/**
 * Merges what two people made of one list, row by row. Rows are told apart by their keys; where
 * that could go wrong (rows without a key, two of one key, another order, a row that both seem to
 * have renamed) or both changed a row differently, nothing is merged.
 * @param keyOf null for a row that nothing tells apart from others
 * @returns the rows of `theirs` first, then those that are only in `mine`; null where it is not safe
 */
export function mergeLists<Row>(
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  keyOf: (row: Row) => string | null,
): Row[] | null {
  const [old, ours, other] = [base, mine, theirs].map((rows) => keyed(rows, keyOf));
  if (!old || !ours || !other || renamedTwice(old, ours, other)) return null;
  if (isReordered(old, ours) || isReordered(old, other)) return null;
  const merged = new Map<string, unknown>();
  for (const key of new Set([...other.keys(), ...ours.keys()])) {
    const row = mergeRow(old.get(key), ours.get(key), other.get(key));
    if (row === conflict) return null;
    if (row !== undefined) merged.set(key, row);
  }
  return [...merged.values()] as Row[];
}

function keyed<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): ReadonlyMap<string, Row> | null {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null || byKey.has(key)) return null;
    byKey.set(key, row);
  }
  return byKey;
}

const conflict = Symbol('conflict');

/** Undefined is a row that is not there: taken away, or not yet added. */
function mergeRow(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
  return isSame(base, theirs) ? mine : conflict;
}

/** A changed key looks like a row taken away and another added: of one row both may have made another. */
function renamedTwice(base: Keyed, mine: Keyed, theirs: Keyed): boolean {
  const takenByBoth = [...base.keys()].some((key) => !mine.has(key) && !theirs.has(key));
  const adds = (side: Keyed) => [...side.keys()].some((key) => !base.has(key));
  return takenByBoth && adds(mine) && adds(theirs);
}

function isReordered(base: Keyed, side: Keyed): boolean {
  const kept = [...base.keys()].filter((key) => side.has(key));
  const now = [...side.keys()].filter((key) => base.has(key));
  return !isSame(kept, now);
}
