/** Letters that look alike in the two alphabets, lower case. */
const pairs = [
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'н'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['x', 'х'],
  ['y', 'у'],
  ['ï', 'ї'],
] as const;
const toCyrillic = new Map<string, string>(pairs);
const toLatin = new Map<string, string>(pairs.map(([latin, cyrillic]) => [cyrillic, latin]));

/** Apostrophes of all makes, stress marks, soft hyphens, zero-width marks, blanks and breaks. */
const unheard = /[^\p{L}\p{M}\p{N}]|\p{Lm}|[\u0300\u0301]/gu;
const plain = /^[а-щьюяґєії]+$/;

function unmix(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return word;
  const twins = cyrillic >= latin ? toCyrillic : toLatin;
  return [...word].map((letter) => twins.get(letter) ?? letter).join('');
}

/**
 * The form in which two words are compared: lower case, one alphabet, no apostrophes and no marks
 * that are not heard. «ськ» and «цьк» lose their soft sign, which Russian-style spellings lack.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const clean = plain.test(lower) ? lower : unmix(lower.normalize('NFC').replaceAll(unheard, ''));
  return clean.includes('ьк') ? clean.replaceAll(/([сцз])ьк/g, '$1к') : clean;
}
