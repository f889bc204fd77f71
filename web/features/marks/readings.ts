import type { LinkedTextResponse, LinkResponse, PlaceKind } from '@stratlas/server/contract';
import type { Span } from '../../state/text-marks.ts';

/** What words of a text are read as: a place, or all places of a kind; how that was found. */
export interface Reading extends Span {
  quote: string;
  /** The place; for a kind, those of its places that are known. */
  placeIds: string[];
  /** The kind, where the words speak of all its places. */
  placeKind: PlaceKind | null;
  /** `curated`, `person` or `rule:` with the rule's id. */
  method: string;
  /** 0 to 1; below 0.5 the text does not say which of the candidates is meant. */
  confidence: number;
  /** All places that the words may mean, where there is more than one. */
  candidates: string[];
  /** The row of the ledger that a correction would speak of; null where no single one does. */
  link: LinkResponse | null;
}

/** An item's text with where it stands in the strategy's file. */
export interface PlacedText {
  code: string;
  textUk: string;
  startOffset: number;
}

const sameReading = ({ startOffset, endOffset, throughKind, placeId, method }: LinkResponse) =>
  [startOffset, endOffset, throughKind ?? placeId, method].join('|');

/**
 * How the links of the ledger read an item's text; quotes of other items are passed over. Links
 * to all places of a kind are one reading, and so are those of all areas that share a quote.
 */
export function readingsOfItem(item: PlacedText, links: readonly LinkResponse[]): Reading[] {
  const own = links.filter(({ quoteCode }) => quoteCode === item.code);
  return [...Map.groupBy(own, sameReading).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const isOneArea = group.every(({ itemCode }) => itemCode === first.itemCode);
    return {
      start: first.startOffset - item.startOffset,
      end: first.endOffset - item.startOffset,
      quote: first.quote,
      placeIds: [...new Set(group.map(({ placeId }) => placeId))],
      placeKind: first.throughKind,
      method: first.method,
      confidence: first.confidence,
      candidates: [],
      link: isOneArea ? first : null,
    };
  });
}

type Found = LinkedTextResponse['mentions'][number] | LinkedTextResponse['types'][number];

function readingOf(found: Found): Reading {
  const { start, end, quote, rule, confidence, placeId } = found;
  return {
    start,
    end,
    quote,
    placeIds: placeId === undefined ? [] : [placeId],
    placeKind: 'placeKind' in found ? (found.placeKind ?? null) : null,
    method: `rule:${rule}`,
    confidence,
    candidates: 'candidates' in found ? (found.candidates ?? []) : [],
    link: null,
  };
}

/** What the linker found in a text, in the order of the text. */
export const readingsOfText = ({ mentions, types }: LinkedTextResponse): Reading[] =>
  [...mentions, ...types].map(readingOf).sort((a, b) => a.start - b.start || b.end - a.end);

/** Tells the readings of one text apart. */
export const readingKey = ({ start, end, method, placeKind, placeIds }: Reading): string =>
  [start, end, method, placeKind ?? placeIds[0]].join('|');
