import type { Place } from '@stratlas/geodata/place';
import { adjectiveStems } from '../grammar/adjectives.ts';
import { declinePhrase } from '../grammar/phrase.ts';
import type { Form } from './form.ts';
import { type Name, namesOf } from './names.ts';
import { nounForms } from './noun-forms.ts';

const plantHead = /\p{Lu}{3}$|\p{L}*електро\p{L}+$/u;
const englishHead = /(?:\p{Lu}{3}|(?:thermal )?power (?:plant|station))$/iu;
const seats = ['', 'міста ', 'м ', 'у ', 'в ', 'у місті ', 'в місті ', 'у м ', 'в м '];

/** «Щастинська ТЕС», which is called after Луганськ. */
const townsOwn = (towns: readonly string[], head: string): string[] =>
  towns.flatMap(adjectiveStems).flatMap((stem) => [...declinePhrase(`${stem}а ${head}`)]);

/** «ТЕЦ міста Сєвєродонецьк» is the plant, as «Сєвєродонецька ТЕЦ» is. */
export function seatForms(name: Name, seat: Place | null): Form[] {
  const english = name.language === 'en';
  const [head] = name.text.match(english ? englishHead : plantHead) ?? [];
  if (!head || seat === null) return [];
  const towns = namesOf(seat)
    .filter(({ language }) => language === name.language)
    .map(({ text }) => text);
  const texts = english
    ? towns.flatMap((town) => [`${head} of ${town}`, `${head} in ${town}`])
    : [...declinePhrase(head)].flatMap((what) =>
        seats.flatMap((by) =>
          towns.flatMap((town) => [...declinePhrase(town)].map((form) => `${what} ${by}${form}`)),
        ),
      );
  const adjectival = english ? [] : townsOwn(towns, head);
  return [...new Set([...texts, ...adjectival])].map((text) => ({ text, use: 'name', name }));
}

/** «Новодружеська» of «шахти «Привільнянська» та «Новодружеська»». */
const bareForms = ({ nameUk }: Place, name: Name): Form[] =>
  name.text === nameUk.replaceAll(/[«»]/g, '') && /^Шахта \p{Lu}/u.test(name.text)
    ? nounForms({ ...name, text: name.text.replace('Шахта ', '') })
    : [];

/** «Станція Куп’янськ-Вузловий» is called Куп’янськ, too. */
const stationForms = (name: Name): Form[] => [
  ...nounForms(name),
  ...nounForms({ ...name, text: name.text.replace(/-Вузловий$/, '') }),
];

/** Т-13-06 is written Т-1306 and Т1306, too; with its route a road's name never changes. */
function roadForms(name: Name): Form[] {
  const [, ...parts] = name.text.match(/^([НМРТ])-(\d\d)(?:-(\d\d))?$/) ?? [];
  const number = parts.join('');
  const numbers = number === '' ? [] : [number, number.replace(/^./, '$&-')];
  return [name.text, ...numbers].map((text) => ({ text, use: 'name', name }));
}

/** Forms of the Ukrainian name of an object. */
export function objectForms(place: Place, name: Name): Form[] {
  if (place.kind === 'railway_station' || place.kind === 'railway_halt') return stationForms(name);
  if (place.kind === 'road') return roadForms(name);
  return place.kind === 'coal_mine'
    ? [...nounForms(name), ...bareForms(place, name)]
    : nounForms(name);
}
