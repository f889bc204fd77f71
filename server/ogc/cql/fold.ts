/** Accents that are letters of their own: «й» and «ї» are no accented «и» and «і». */
const letters = /[йїЙЇ]/u;

/** The text without regard to capitals. */
export const caseFolded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The text without accents, such as those that show the stress of a word. */
export const accentFolded = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) =>
      letters.test(letter) ? letter : letter.normalize('NFD').replaceAll(/\p{Mn}/gu, ''),
    )
    .join('');

/** In the order of code points, which is that of the bytes in UTF-8. */
export function compareTexts(one: string, other: string): number {
  const [a, b] = [one[Symbol.iterator](), other[Symbol.iterator]()];
  for (;;) {
    const [left, right] = [a.next(), b.next()];
    if (left.done || right.done) return Number(right.done ?? false) - Number(left.done ?? false);
    const difference = (left.value.codePointAt(0) ?? 0) - (right.value.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
}
