import { isByPerson, keyOf, type LedgerRow, type Statement } from './statement.ts';
import { winnerOver } from './winner.ts';

/** What must be written so that the ledger says what the sources say now. */
export interface LedgerSteps {
  added: LedgerRow[];
  superseded: { id: string; by: string }[];
}

/**
 * Compares the ledger with what the sources state now.
 * - A statement that is new is added; one that stands already stays as it is.
 * - A statement about words that more authority speaks of (a person, the curated file) is on
 *   record as settled by it, and comes back when that no longer holds.
 * - A row that the sources no longer state is marked with their version.
 * - What a person said stays, and what a person took back is not brought back.
 * @param version of the sources, named where they took a row back
 * @param now ISO 8601, UTC
 */
export function settle(
  rows: readonly LedgerRow[],
  wanted: readonly Statement[],
  version: string,
  now: string,
): LedgerSteps {
  const latest = new Map(rows.map((row) => [keyOf(row), row]));
  const people = rows.filter((row) => row.supersededBy === null && isByPerson(row));
  const winners = new Map(wanted.map((one) => [one, winnerOver(one, [...people, ...wanted])]));
  const fresh = wanted.filter((one) => isMissing(latest.get(keyOf(one)), winners.get(one)));
  const ids = new Map<Statement, string>([
    ...people.map((row) => [row, row.id] as const),
    ...fresh.map((one) => [one, nextId(one, rows)] as const),
  ]);
  const idOf = (one: Statement): string => ids.get(one) ?? latest.get(keyOf(one))?.id ?? keyOf(one);
  const winnerIdOf = (one: Statement): string | null => {
    const winner = winners.get(one);
    return winner === undefined ? null : idOf(winner);
  };
  return {
    added: fresh.map((one) => ({
      ...one,
      id: idOf(one),
      createdAt: now,
      supersededBy: winnerIdOf(one),
    })),
    superseded: overruled([...latest.values()], wanted, winnerIdOf, version),
  };
}

/**
 * A row that the sources took back may come again, and so may one that lost to a row that no
 * longer holds; what a correction took back may not.
 */
function isMissing(row: LedgerRow | undefined, winner: Statement | undefined): boolean {
  if (row === undefined) return true;
  if (row.supersededBy === null || row.supersededBy.startsWith('correction:')) return false;
  return row.supersededBy.startsWith('sources:') || winner === undefined;
}

/** A statement that comes again gets the next number. */
function nextId(statement: Statement, rows: readonly LedgerRow[]): string {
  const key = keyOf(statement);
  return `${key}|${rows.filter((row) => keyOf(row) === key).length + 1}`;
}

/** Rows that stand and should not: no longer stated, or settled by now. */
function overruled(
  rows: readonly LedgerRow[],
  wanted: readonly Statement[],
  winnerIdOf: (statement: Statement) => string | null,
  version: string,
): LedgerSteps['superseded'] {
  const stated = new Map(wanted.map((one) => [keyOf(one), one]));
  return rows
    .filter((row) => row.supersededBy === null && !isByPerson(row))
    .flatMap((row) => {
      const statement = stated.get(keyOf(row));
      const by = statement === undefined ? `sources:${version}` : winnerIdOf(statement);
      return by === null ? [] : [{ id: row.id, by }];
    });
}
