import { authorityOf, isByPerson, type Statement } from './statement.ts';

/** Two statements speak of the same words of an item. */
export const overlap = (a: Statement, b: Statement): boolean =>
  a.itemCode === b.itemCode &&
  a.quoteCode === b.quoteCode &&
  a.startOffset < b.endOffset &&
  b.startOffset < a.endOffset;

const isInside = (inner: Statement, outer: Statement): boolean =>
  inner.startOffset >= outer.startOffset && inner.endOffset <= outer.endOffset;

/**
 * The curated file settles all words that it touches. A person settles the very words of the
 * correction, and «not meant» speaks of its one place: the plant named around a city stays.
 */
function settles(winner: Statement, other: Statement): boolean {
  if (authorityOf(winner) <= authorityOf(other) || !overlap(winner, other)) return false;
  if (!isByPerson(winner)) return true;
  if (winner.relation === 'not_meant') return winner.placeId === other.placeId;
  return isInside(other, winner);
}

/** The statement of more authority about the same words, if there is one. */
export const winnerOver = (
  statement: Statement,
  others: readonly Statement[],
): Statement | undefined => others.find((other) => settles(other, statement));
