/** Control characters have no picture in a font, and the narrow space is in few. */
export const clean = (text: string): string =>
  text.replaceAll(/\p{Cc}/gu, ' ').replaceAll('\u202f', '\u00a0');

/**
 * Breaks a text into lines of at most this width, at blanks, and within a word that is wider than
 * a whole line. Line breaks of the text stay.
 */
export const wrap = (text: string, width: number, measure: (part: string) => number): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const words = paragraph.split(/ +/).flatMap((word) => partsOf(word, width, measure));
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      const longer = `${last} ${word}`;
      if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });

/** A word that fits, or the parts of one that does not. */
function partsOf(word: string, width: number, measure: (part: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1)}${letter}`;
    if (parts.at(-1) === '' || measure(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}
