import { authorityOf, isByPerson, keyOf, type LedgerRow, type Statement } from './statement.ts';

/** What must be written so that the ledger says what the sources say now. */
export interface LedgerSteps {
  added: LedgerRow[];
  superseded: { id: string; by: string }[];
}

const overlap = (a: Statement, b: Statement): boolean =>
  a.itemCode === b.itemCode &&
  a.quoteCode === b.quoteCode &&
  a.startOffset < b.endOffset &&
  b.startOffset < a.endOffset;

/** The statement of more authority about the same words, if there is one: it wins. */
const settledBy = (statement: Statement, wanted: readonly Statement[]): Statement | undefined =>
  wanted.find((other) => authorityOf(other) > authorityOf(statement) && overlap(other, statement));

/**
 * Compares the ledger with what the sources state now.
 * - A statement that is new is added; one that stands already stays as it is.
 * - A rule's statement about words that the curated file speaks of is added as settled by it.
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
  const known = latestByKey(rows);
  const keys = new Set(wanted.map(keyOf));
  const fresh = wanted.filter((statement) => isMissing(known.get(keyOf(statement))));
  return {
    added: fresh.map((statement) => rowOf(statement, wanted, rows, now)),
    superseded: [...known.entries()]
      .filter(([key, row]) => row.supersededBy === null && !isByPerson(row) && !keys.has(key))
      .map(([, { id }]) => ({ id, by: `sources:${version}` })),
  };
}

const latestByKey = (rows: readonly LedgerRow[]): Map<string, LedgerRow> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/** A row that the sources themselves took back may come again; a settled one is there already. */
const isMissing = (row: LedgerRow | undefined): boolean =>
  row === undefined || (row.supersededBy?.startsWith('sources:') ?? false);

function rowOf(
  statement: Statement,
  wanted: readonly Statement[],
  rows: readonly LedgerRow[],
  now: string,
): LedgerRow {
  const key = keyOf(statement);
  const winner = settledBy(statement, wanted);
  const before = rows.filter((row) => keyOf(row) === key).length;
  return {
    ...statement,
    id: `${key}|${before + 1}`,
    createdAt: now,
    supersededBy: winner === undefined ? null : `${keyOf(winner)}|1`,
  };
}
