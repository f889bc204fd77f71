import type { Alias, Place } from '@stratlas/geodata/place';
import { rephrase } from './rephrase.ts';

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
  return [...own, ...others]
    .filter(({ text }) => text !== '')
    .flatMap((name) => rephrase(name.text).map((text) => ({ ...name, text })));
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
