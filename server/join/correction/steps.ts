import type { Place } from '@stratlas/geodata/place';
import type { Correction } from '../../contract/correction.ts';
import { type LinkedPlace, linkIdOf } from '../compile-links.ts';
import { relationTo } from '../ledger/relations.ts';
import type { LedgerSteps } from '../ledger/settle.ts';
import type { LedgerRow } from '../ledger/statement.ts';
import { overlap } from '../ledger/winner.ts';
import { CorrectionError } from './error.ts';

/** All that a correction is judged by. */
export interface Known {
  /** All rows of the ledger of the correction's item. */
  rows: readonly LedgerRow[];
  places: ReadonlyMap<string, LinkedPlace>;
}

export interface CorrectionSteps extends LedgerSteps {
  /** The row that was corrected. */
  corrected: LedgerRow;
}

/**
 * What a correction does to the ledger. The row that names the wrong place is superseded; a row
 * that speaks of a kind of place stays, for it holds of the others. A person's rows say that the
 * wrong place is not meant and, if there is one, which is.
 * @param id of the correction
 * @param now ISO 8601, UTC
 * @throws CorrectionError when it does not fit what the ledger says now
 */
export function correctionSteps(
  correction: Correction,
  known: Known,
  id: string,
  now: string,
): CorrectionSteps {
  const corrected = findRow(correction, known.rows);
  checkWords(correction, corrected);
  checkPlaces(correction, corrected, known);
  const { wrongPlaceId, rightPlaceId } = correction;
  const said = { ...corrected, placeKind: null, method: 'person', confidence: 1, createdAt: now };
  const denied: LedgerRow = {
    ...said,
    id: `${id}|not_meant`,
    placeId: wrongPlaceId,
    relation: 'not_meant',
  };
  const right = known.places.get(rightPlaceId ?? '');
  const meant: LedgerRow[] = right
    ? [{ ...said, id: `${id}|meant`, placeId: right.id, relation: relationOf(corrected, right) }]
    : [];
  const named = corrected.placeId === null ? [] : [corrected];
  const takenBack = denials(known.rows, corrected, rightPlaceId);
  const superseded = [...named, ...takenBack].map((row) => ({ id: row.id, by: id }));
  return { corrected, added: [denied, ...meant], superseded };
}

/** What people said before: that these words do not mean this place. */
const denials = (rows: readonly LedgerRow[], words: LedgerRow, placeId: string | null) =>
  rows.filter(
    (row) =>
      row.relation === 'not_meant' &&
      row.supersededBy === null &&
      row.placeId === placeId &&
      overlap(row, words),
  );

const relationOf = ({ relation }: LedgerRow, { kind }: Pick<Place, 'kind'>): string =>
  relation === 'inherited' ? relation : relationTo(kind);

function findRow(correction: Correction, rows: readonly LedgerRow[]): LedgerRow {
  const { linkId, ledgerId, wrongPlaceId } = correction;
  const found = rows.filter((row) =>
    ledgerId === undefined ? linkIdOf(row, wrongPlaceId) === linkId : row.id === ledgerId,
  );
  const row = found.find(({ supersededBy }) => supersededBy === null) ?? found.at(-1);
  if (row === undefined) {
    throw new CorrectionError('unknown_row', `There is no link "${ledgerId ?? linkId}".`);
  }
  if (row.supersededBy !== null) {
    throw new CorrectionError(
      'already_settled',
      `The link "${row.id}" no longer holds: ${row.supersededBy} took its place.`,
    );
  }
  return row;
}

function checkWords({ itemCode, quote, start, end }: Correction, row: LedgerRow): void {
  const same =
    row.itemCode === itemCode &&
    row.quote === quote &&
    row.startOffset === start &&
    row.endOffset === end;
  if (same && row.relation !== 'not_meant') return;
  throw new CorrectionError(
    'other_words',
    `The link "${row.id}" rests on other words: ${row.itemCode} «${row.quote}» ${row.startOffset}–${row.endOffset}.`,
  );
}

function checkPlaces(correction: Correction, row: LedgerRow, { rows, places }: Known): void {
  const { wrongPlaceId, rightPlaceId } = correction;
  const wrong = places.get(wrongPlaceId);
  const isOfKind = wrong !== undefined && wrong.kind === row.placeKind && wrong.inOblast;
  if (row.placeId !== wrongPlaceId && !isOfKind) {
    throw new CorrectionError(
      'unknown_place',
      `The link "${row.id}" does not lead to "${wrongPlaceId}".`,
    );
  }
  if (rightPlaceId !== null && !places.has(rightPlaceId)) {
    throw new CorrectionError('unknown_place', `There is no place "${rightPlaceId}".`);
  }
  if (rightPlaceId === wrongPlaceId) {
    throw new CorrectionError('same_place', 'The right place is the wrong one.');
  }
  const [denied] = denials(rows, row, wrongPlaceId);
  if (row.placeId === null && denied) {
    throw new CorrectionError('already_settled', `${denied.id} says already that it is not meant.`);
  }
}
