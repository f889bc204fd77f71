import type { LinkResponse } from '@stratlas/server/contract';

/** A piece of a text: plain, or the words that link it to places. */
export interface TextPiece {
  text: string;
  /** Ids of the places that these words mean; empty for plain text. */
  placeIds: string[];
}

/** An item's text with where it stands in the strategy's file. */
export interface PlacedText {
  code: string;
  textUk: string;
  startOffset: number;
}

/**
 * Cuts an item's text at the quotes of its links. Quotes of other items are passed over; where
 * two overlap, the words are marked for the places of both.
 */
export function markPlaces(item: PlacedText, links: readonly LinkResponse[]): TextPiece[] {
  const { textUk, startOffset } = item;
  const quotes = links
    .filter(({ quoteCode }) => quoteCode === item.code)
    .map((link) => ({
      start: Math.max(0, link.startOffset - startOffset),
      end: Math.min(textUk.length, link.endOffset - startOffset),
      placeId: link.placeId,
    }));
  const cuts = new Set([0, textUk.length, ...quotes.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? start;
    const text = textUk.slice(start, end);
    // A blank between two quotes names nothing, and a link of blanks could not be read aloud.
    const isBlank = text.trim() === '';
    const covering = quotes.filter((quote) => quote.start <= start && end <= quote.end);
    const placeIds = isBlank ? [] : [...new Set(covering.map(({ placeId }) => placeId))];
    return { text, placeIds };
  });
}
