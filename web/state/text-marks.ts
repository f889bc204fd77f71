/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a text with the spans that cover it whole, the shortest first; none for plain text. */
export interface TextPiece<Marked extends Span> {
  start: number;
  text: string;
  spans: Marked[];
}

/**
 * Cuts a text at the edges of its spans, so that where two overlap the common words belong to
 * both. The pieces joined are the text again; what of a span lies outside the text is passed over.
 */
export function cutText<Marked extends Span>(
  text: string,
  spans: readonly Marked[],
): TextPiece<Marked>[] {
  const within = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const edges = spans.flatMap(({ start, end }) => [within(start), within(end)]);
  const cuts = [...new Set([0, text.length, ...edges])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? start;
    const piece = text.slice(start, end);
    // A blank between two quotes names nothing, and a mark of blanks could not be read aloud.
    const covering = piece.trim() === '' ? [] : spans.filter((span) => covers(span, start, end));
    return { start, text: piece, spans: covering.sort((a, b) => lengthOf(a) - lengthOf(b)) };
  });
}

const covers = (span: Span, start: number, end: number): boolean =>
  span.start <= start && end <= span.end;
const lengthOf = ({ start, end }: Span): number => end - start;
