/** What a pattern of LIKE is made of: a text that stands for itself, `%` or `_`. */
type Piece = { wild: '%' | '_' } | { text: string };

/** Reads a pattern; a backslash makes what follows it stand for itself. */
function patternOf(pattern: string): Piece[] {
  const pieces = pattern.matchAll(/\\([\s\S])|([%_])|([\s\S])/gu);
  return [...pieces].map(([, escaped, wild, plain]) =>
    wild === '%' || wild === '_' ? { wild } : { text: escaped ?? plain ?? '' },
  );
}

/** The pattern as SQL takes it, whose every backslash escapes something. */
export const sqlPattern = (pattern: string): string =>
  patternOf(pattern)
    .map((piece) => ('wild' in piece ? piece.wild : piece.text.replace(/[\\%_]/, '\\$&')))
    .join('');

/**
 * Whether a text is like a pattern, in time that grows with the product of their lengths at worst:
 * a regular expression of many `%` could take for ever.
 */
export function isLike(text: string, pattern: string): boolean {
  const letters = [...text];
  const pieces = patternOf(pattern);
  let [letter, piece] = [0, 0];
  let retry: { letter: number; piece: number } | null = null;
  while (letter < letters.length) {
    const next = pieces[piece];
    if (next && 'wild' in next && next.wild === '%') {
      retry = { letter, piece };
      piece += 1;
    } else if (next && ('wild' in next || next.text === letters[letter])) {
      letter += 1;
      piece += 1;
    } else if (retry) {
      retry.letter += 1;
      letter = retry.letter;
      piece = retry.piece + 1;
    } else return false;
  }
  return pieces.slice(piece).every((rest) => 'wild' in rest && rest.wild === '%');
}
