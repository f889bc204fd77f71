import type { Alias, Place } from '@stratlas/geodata/place';

/** One name of a place and whether it is in use. */
export interface Name {
  text: string;
  language: 'uk' | 'en';
  current: boolean;
}

const notes = /\s*\([^)]*\)/g;
const marks = /["«»“”„,]/g;
/** «Лимарівський кінний завод № 61» is called without its number, too. */
const clean = (text: string) => text.replaceAll(notes, '').replaceAll(marks, '').trim();

const isCurrent = ({ kind, to, act }: Alias) => kind !== 'former' || to !== null || act === null;

const honoured = /^(.*?) ім\. (?:\p{Lu}\. )*(\p{Lu}\p{L}+)$/u;

/**
 * Other words for the same: a «кінний завод» is a «конезавод», and «Шахта ім. Д. Ф. Мельникова»
 * is «шахта імені Мельникова» and «шахта Мельникова», too.
 */
function rephrased(name: Name): Name[] {
  if (name.text.includes('кінний завод')) {
    return [name, { ...name, text: name.text.replace('кінний завод', 'конезавод') }];
  }
  const [, what, whom] = name.text.match(honoured) ?? [];
  if (!what || !whom) return [name];
  const texts = [name.text, `${what} ім. ${whom}`, `${what} імені ${whom}`, `${what} ${whom}`];
  return texts.map((text) => ({ ...name, text }));
}

/** All names of a place, without notes in brackets and quotation marks. */
export function namesOf(place: Place): Name[] {
  const own: Name[] = [
    { text: clean(place.nameUk), language: 'uk', current: true },
    { text: clean(place.nameEn), language: 'en', current: true },
  ];
  const others = place.aliases.map((alias) => ({
    text: clean(alias.form),
    language: alias.language,
    current: isCurrent(alias),
  }));
  return [...own, ...others].flatMap(rephrased).filter(({ text }) => text !== '');
}

const unitWords =
  / (?:(?:міська|селищна|сільська) )?(?:територіальна )?(?:громада|рада|ТГ|область|обл\.|район|р-н)$/;

/** «Рубіжанська міська громада» → рубіжанськ-; null for a name that is not a unit's. */
export function unitStem(name: string): string | null {
  const stem = name.replace(unitWords, '');
  return stem === name ? null : stem.replace(/(?:а|ий)$/, '').toLowerCase();
}

const englishUnit = / (?:hromada|community|raion|district|oblast|region)$/;

/** "Starobilsk hromada" → Starobilsk; null for a name that is not a unit's. */
export function englishUnitBase(name: string): string | null {
  const base = name.replace(englishUnit, '');
  return base === name ? null : base;
}
