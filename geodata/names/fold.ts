const cyrillicTwins: Record<string, string> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ï: 'ї',
  Ï: 'Ї',
};
const latinTwins = Object.fromEntries(
  Object.entries(cyrillicTwins).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const apostrophes = /['’ʼ`‘′]/gu;
const dashes = /\s*[-‐‑‒–—−]\s*/gu;
const letters = /[\p{L}\p{M}]+/gu;
const latinLetter = /\p{Script=Latin}/u;
const cyrillicLetter = /\p{Script=Cyrillic}/u;

/** A word typed in two alphabets becomes one in the alphabet of most of its letters. */
function unmix(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return word;
  const twins = cyrillic >= latin ? cyrillicTwins : latinTwins;
  return [...word].map((letter) => twins[letter] ?? letter).join('');
}

/** Most texts are in one alphabet, and no word of theirs needs a look. */
const unmixed = (text: string): string =>
  latinLetter.test(text) && cyrillicLetter.test(text) ? text.replaceAll(letters, unmix) : text;

/**
 * The form in which two names are compared: apostrophes dropped, dashes and blanks made one,
 * look-alike letters of the other alphabet put right, lower case. Letters that differ stay
 * different: «ё», «є» and «е» are never merged.
 */
export function foldName(text: string): string {
  const joined = text.normalize('NFC').replaceAll(apostrophes, '').replaceAll(dashes, '-');
  return unmixed(joined).replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
