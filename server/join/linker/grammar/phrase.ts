import { type Cases, decline, declineAttribute, isAdjectival, unchanged } from './decline.ts';

/** What an object is; the words up to it are declined, those after it stand still. */
const heads =
  /^(?:тес|тец|електростанція|теплоелектростанція|теплоелектроцентраль|онкодиспансер|кінзавод|завод|конезавод|об[’']єднання|заповідник|заказник|парк|пам[’']ятка|парк-пам[’']ятка|відділення|степ|ліси?|бір|балка|діброва|шахта|лікарня|диспансер|центр|інтернат|будинок-інтернат|університет|інститут|ліцей|коледж|архів|містечко|комплекс|водозабір|станція|вежа|телевежа|полігон|пост|лінія|зона|територія|території|місцевість|агломерація|область|район|кряж)$/;

/** Words that agree go through the cases together. */
const crossed = (left: Cases, right: Cases, by: string): Cases =>
  left.map((forms, index) =>
    forms.flatMap((form) => (right[index] ?? []).map((other) => `${form}${by}${other}`)),
  );

function declineHyphened(word: string): Cases {
  const cut = word.lastIndexOf('-');
  if (cut < 0) return decline(word);
  const [first, last] = [word.slice(0, cut), word.slice(cut + 1)];
  const tail = decline(last);
  const still = tail.map((forms) => forms.map((form) => `${first}-${form}`));
  if (!isAdjectival(first)) return still;
  const moving = crossed(declineHyphened(first), tail, '-');
  return still.map((forms, index) => [...forms, ...(moving[index] ?? [])]);
}

/** Numbers, initials and abbreviations never change. */
const isFixed = (word: string) => /\d|^\p{L}\.$/u.test(word) || /^\p{Lu}{2,}$/u.test(word);

/** The first word of «Красна Зоря» is an adjective; that of «Балка Журавка» and «Станиця Луганська» is not. */
const isAttribute = (words: string[], index: number) =>
  index < words.length - 1 && !/^(?:станиця|балка)$/.test(words[index] ?? '');

function declineWord(raw: string, words: string[], index: number): Cases {
  const word = words[index] ?? '';
  if (isFixed(raw)) return unchanged(word);
  return isAttribute(words, index) && !word.includes('-')
    ? declineAttribute(word)
    : declineHyphened(word);
}

/**
 * Every form of a name of one or more words, lower case. In the name of an object the words up to
 * its head noun change; in the name of a settlement all do.
 */
export function declinePhrase(name: string): Set<string> {
  const raw = name.split(/\s+/);
  const words = raw.map((word) => word.toLowerCase());
  const head = words.findIndex((word) => heads.test(word));
  const changing = head < 0 ? raw.length : head + 1;
  const moving = raw
    .slice(0, changing)
    .map((word, index) => declineWord(word, words.slice(0, changing), index));
  const still = words.slice(changing).map(unchanged);
  return new Set([...moving, ...still].reduce((left, right) => crossed(left, right, ' ')).flat());
}
