/** One way to say the same name in other words; none for a name that it does not fit. */
type Rewording = (name: string) => string[];

const swap =
  (words: RegExp, ...others: string[]): Rewording =>
  (name) =>
    words.test(name) ? others.map((other) => name.replace(words, other)) : [];

const honoured = /^(.*?) (?:ім\.|імені) (?:\p{Lu}(?:\.|\p{Ll}+) )*(\p{Lu}[\p{L}’]+)$/u;

/**
 * «Шахта ім. Д. Ф. Мельникова» is «шахта імені Мельникова» and «шахта Мельникова», too, and an
 * «університет імені Тараса Шевченка» one «ім. Шевченка»; the trie passes over initials.
 */
const honouring: Rewording = (name) => {
  const [, what, whom] = name.match(honoured) ?? [];
  const short = name.replace(' імені ', ' ім. ');
  return what && whom
    ? [short, `${what} ім. ${whom}`, `${what} імені ${whom}`, `${what} ${whom}`]
    : [];
};

/** What texts leave out or call by another word, in the names of objects. */
const rewordings: Rewording[] = [
  swap(/кінний завод/, 'конезавод', 'кінзавод'),
  swap(/ТЕЦ$/, 'теплоелектроцентраль'),
  swap(/ТЕС$/, 'теплоелектростанція'),
  swap(/онкологічний диспансер/, 'онкодиспансер'),
  swap(/^(\p{Lu}.*) клінічн(?:ий|а)/u, '$1'),
  swap(/^Станиця /, 'Ст. '),
  swap(/(\p{Lu}.*) Clinical/u, '$1'),
  swap(/ Oblast(?= \p{Lu})/u, ' Regional'),
  swap(/Thermal Power Plant$/, 'Power Plant', 'Power Station', 'Thermal Power Station'),
  honouring,
];

/** A name and all other wordings of it. */
export const rephrase = (name: string): string[] =>
  rewordings.reduce((names, reword) => names.concat(names.flatMap(reword)), [name]);
