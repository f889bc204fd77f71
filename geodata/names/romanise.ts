/** Letters whose Latin form does not depend on their place in the word. */
const anywhere: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
};
const atStart: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
const inside: Record<string, string> = { є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia' };

const apostrophe = /['’ʼ`]/gu;
/** A run of letters in which an apostrophe does not begin a new word. */
const word = /[а-яґєії]+(?:['’ʼ`][а-яґєії]+)*/giu;

/** «зг» is zgh, lest it read as «ж»; the apostrophe is dropped without starting a word. */
function romaniseWord(text: string): string {
  const letters = [...text.replaceAll(apostrophe, '')];
  return letters.map((letter, index) => romaniseLetter(letters, letter, index)).join('');
}

function romaniseLetter(letters: string[], letter: string, index: number): string {
  const lower = letter.toLowerCase();
  const before = letters[index - 1];
  const positional = index === 0 ? atStart : inside;
  const afterZ = lower === 'г' && before?.toLowerCase() === 'з';
  const latin = afterZ ? 'gh' : (positional[lower] ?? anywhere[lower] ?? letter);
  if (letter === lower) return latin;
  const neighbour = letters[index + 1] ?? before;
  const shouting = neighbour !== undefined && neighbour !== neighbour.toLowerCase();
  return shouting ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/**
 * Ukrainian text in Latin letters by the national table (Cabinet of Ministers resolution № 55 of
 * 27 January 2010). What is not a Ukrainian letter stays as it is.
 */
export function romanise(text: string): string {
  return text.replaceAll(word, romaniseWord);
}
