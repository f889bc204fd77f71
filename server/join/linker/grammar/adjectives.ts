import { isAdjectival } from './decline.ts';

/** Ending of a name, and the stems of the adjectives that grammar or usage makes of it. */
const rules: [RegExp, string[]][] = [
  [/([сцз]ьк)$/, ['$1']],
  [/([сцз]ьк)(?:ий|а|е|і)$/, ['$1']],
  [/(?:о|е)ве$/, ['івськ', 'овськ', 'евськ']],
  [/єве$/, ['ївськ', 'євськ']],
  [/([иії]н)е$/, ['$1ськ']],
  [/([ії]в)ка$/, ['$1ськ']],
  [/([дж]ан|[аоеиіїуяю][нлрдт]|мп)ка$/, ['$1ськ', '$1ківськ', '$1чанськ']],
  [/чка$/, ['цьк', 'чанськ', 'чківськ']],
  [/ка$/, ['ськ', 'ківськ', 'чанськ']],
  [/ха$/, ['ськ', 'хівськ']],
  [/[гж]а$/, ['зьк', 'жанськ']],
  [/н(?:ий|а|е)$/, ['нянськ', 'ненськ', 'нівськ', 'нськ']],
  [/л(?:ий|а|е)$/, ['лівськ', 'лянськ', 'льськ']],
  [/(?:ий|е)$/, ['івськ', 'енськ', 'анськ', 'ськ']],
  [/(?:ій|є)$/, ['янськ', 'івськ']],
  [/(л)\1я$/, ['льськ', 'ллянськ']],
  [/жжя$/, ['зьк']],
  [/(с)\1я$/, ['$1івськ']],
  [/(.)\1я$/, ['$1ськ', '$1івськ']],
  [/[’']я$/, ['’ївськ', 'ськ']],
  [/([иі])я$/, ['$1ївськ', '$1йськ']],
  [/([цр])а$/, ['$1івськ', '$1ськ', 'чанськ']],
  [/[ая]$/, ['ськ', 'івськ', 'инськ']],
  [/ки$/, ['ківськ', 'ськ', 'чанськ']],
  [/ці$/, ['цівськ', 'нецьк']],
  [/[иі]$/, ['івськ', 'ськ']],
  [/ще$/, ['щенськ']],
  [/о$/, ['івськ', 'ськ']],
  [/ець$/, ['ецьк']],
  [/г$/, ['зьк']],
  [/к$/, ['цьк', 'ківськ']],
  [/х$/, ['ськ']],
  [/л$/, ['льськ', 'лівськ']],
  [/([чш])$/, ['$1івськ', 'цьк']],
  [/ль$/, ['льськ']],
  [/ь$/, ['ськ', 'івськ']],
  [/й$/, ['йськ', 'ївськ']],
  [/$/, ['ськ', 'івськ']],
];

function wordStems(word: string): string[] {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? rule[1].map((made) => word.replace(rule[0], made)) : [];
}

/** Of «Красне Поле» and «Біла Гора» the second part closes its syllable: краснопільськ-. */
const closed: [RegExp, string][] = [
  [/^поле$/, 'піль'],
  [/^гора$/, 'гір'],
];

function fusedStems(first: string, second: string): string[] {
  if (isAdjectival(second)) return [];
  const link = first.replace(/(?:[нш]я|ій|є)$/, (end) => `${end.slice(0, -1).replace('і', 'н')}ьо`);
  const opened =
    link === first ? first.replace(/(?:ий|а|е|ів|і)$/, 'о') : link.replace(/нньо$/, 'ньо');
  const short = closed.find(([word]) => word.test(second));
  const stems = short ? [`${short[1]}ськ`] : wordStems(second);
  return stems.map((stem) => opened + stem);
}

/**
 * Stems of the adjectives made of a settlement's name, lower case: Сватове → сватівськ-,
 * Нижня Дуванка → нижньодуванськ-. More than usage has: a form that nobody writes harms nobody.
 */
export function adjectiveStems(name: string): string[] {
  const lower = name.toLowerCase();
  const [first, second, ...rest] = lower.split(' ');
  if (first !== undefined && second !== undefined) {
    return rest.length === 0 ? fusedStems(first, second) : [];
  }
  const cut = lower.lastIndexOf('-') + 1;
  return wordStems(lower.slice(cut)).map((stem) => lower.slice(0, cut) + stem);
}

/** The name of the land around: старобільськ- → старобільщина, троїцьк- → троїччина. */
export function landNoun(stem: string): string | null {
  if (stem.includes(' ')) return null;
  if (stem.endsWith('цьк')) return `${stem.slice(0, -3)}ччина`;
  if (stem.endsWith('ськ')) return `${stem.slice(0, -3)}щина`;
  return stem.endsWith('зьк') ? `${stem.slice(0, -3)}жчина` : null;
}
