import type { PlaceKind } from '@stratlas/geodata/place';

/** What is said of an item and a place, by whom, and with which words of the strategy. */
export interface Statement {
  itemCode: string;
  /** Exactly one of the two is set: one place, or all places of a kind. */
  placeId: string | null;
  placeKind: PlaceKind | null;
  relation: string;
  /** `curated`, `person`, or `rule:` with the id of the linker's rule. */
  method: string;
  quote: string;
  /** Offsets of the quote in the strategy's file, in UTF-16 code units. */
  startOffset: number;
  endOffset: number;
  /** The item whose text holds the quote: the area itself or, if inherited, its task. */
  quoteCode: string;
  /** The quote as names are compared: `foldName` of it. */
  form: string;
  confidence: number;
}

/** A row of the ledger. Rows are only added; what no longer holds is marked, never removed. */
export interface LedgerRow extends Statement {
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** The row, the correction or the version of the sources that took its place; null while it holds. */
  supersededBy: string | null;
}

/** What makes two statements one: who says what of which item, place and words. */
export const keyOf = (statement: Statement): string =>
  [
    statement.itemCode,
    statement.relation,
    statement.placeId ?? `kind:${statement.placeKind}`,
    statement.startOffset,
    statement.method,
  ].join('|');

export const isByPerson = ({ method }: Pick<Statement, 'method'>): boolean => method === 'person';

/** More authority settles what less said of the same words; `winner.ts` says which words. */
export const authorityOf = ({ method }: Pick<Statement, 'method'>): number =>
  method === 'person' ? 2 : method === 'curated' ? 1 : 0;
