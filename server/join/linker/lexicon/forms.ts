import type { Place } from '@stratlas/geodata/place';
import { adjectiveStems, landNoun } from '../grammar/adjectives.ts';
import { declineAdjective } from '../grammar/decline.ts';
import { declinePhrase } from '../grammar/phrase.ts';
import { englishUnitBase, type Name, namesOf, unitStem } from './names.ts';
import type { Use } from './reading.ts';
import { isTown, tierOf } from './tiers.ts';
import type { Ties } from './ties.ts';

/** A form under which texts may name a place, and the name that it comes from. */
export interface Form {
  text: string;
  use: Use;
  name: Name;
}

const units = new Set(['oblast', 'raion', 'hromada', 'former_raion', 'neighbour_region']);
/** Lines are found by their ends, zones and the line of contact by what the text says of them. */
const described = new Set([
  'railway_line',
  'railway_line_planned',
  'transport_line',
  'zone',
  'line_of_contact',
]);

const adjectives = (stems: readonly string[], name: Name): Form[] =>
  stems.flatMap((stem) =>
    declineAdjective(stem).map((text): Form => ({ text, use: 'adjective', name })),
  );

/** The first part of a compound adjective: лисичансько-. */
const links = (stems: readonly string[], name: Name): Form[] =>
  stems.map((stem) => ({ text: `${stem}о`, use: 'link', name }));

/** «Старобільщина»; «Луганщина» is the oblast's own and stands among its aliases. */
const lands = (stems: readonly string[], name: Name): Form[] =>
  stems.flatMap((stem) => {
    const noun = landNoun(stem);
    const ofOblast = stem === 'луганськ';
    return noun && !ofOblast
      ? [...declinePhrase(noun)].map((text): Form => ({ text, use: 'land', name }))
      : [];
  });

/** Old spellings, which do not change: Рубіжно, Білокуракино, Білокуракіно, Оріхово-Донецьке. */
function spellings(text: string): string[] {
  const inner = text.replace(/(ов|ев|єв)е(?=-)/, '$1о');
  const old = text.match(/^(.*(?:ов|ев|єв|ин|їн|ін))е$/);
  const others = old ? [`${old[1]}о`, `${old[1]?.replace(/ин$/, 'ін')}о`] : [];
  return inner === text ? others : [inner, ...others];
}

/** «Сватово» is declined like a noun, too: до Сватова, під Сватовом. */
const asNoun = (place: Place, { text }: Name): string[] => {
  const old = isTown(place) && /[оеє]ве$/.test(text) ? `${text.slice(0, -1)}о` : null;
  return old ? [...declinePhrase(old)] : [];
};

/** Донець becomes Дінця by the rule and Донця in many texts. */
function nounForms(name: Name): Form[] {
  const { text: own } = name;
  const declined = [...declinePhrase(own), ...declinePhrase(own.replace(/Донець$/, 'Дінець'))];
  const old = spellings(own).map((text) => text.toLowerCase());
  const all = new Set([...declined, ...old]);
  return [...all].map((text) => ({ text, use: 'name', name }));
}

/** Svatovo, Bilokurakyno. */
const englishSpellings = (text: string) =>
  /(?:ov|ev|yn)e$/.test(text) ? [text.replace(/e$/, 'o')] : [];

function englishForms(place: Place, name: Name): Form[] {
  const base = units.has(place.kind) ? englishUnitBase(name.text) : null;
  const asUnit: Form[] = base ? [{ text: base, use: 'adjective', name }] : [];
  const texts = [name.text, name.text.replace(/-Vuzlovyi$/, ''), ...englishSpellings(name.text)];
  return [...new Set(texts.flatMap((text) => [text, `${text}s`]))]
    .map((text): Form => ({ text, use: 'name', name }))
    .concat(asUnit);
}

/** Names that need the word for what they are have no adjective; only towns make compounds. */
function settlementForms(place: Place, name: Name, given: readonly string[]): Form[] {
  const old = asNoun(place, name).map((text): Form => ({ text, use: 'name', name }));
  const nouns = [...nounForms(name), ...old];
  if (tierOf(place, name.text, name.current) === 'strict') return nouns;
  const stems = [...new Set([...adjectiveStems(name.text), ...given])];
  const compounds = isTown(place) ? links(stems, name) : [];
  return [...nouns, ...adjectives(stems, name), ...compounds];
}

function unitForms(name: Name, { stems, formerRaions }: Ties): Form[] {
  const stem = unitStem(name.text);
  if (stem === null) return nounForms(name);
  const former = adjectives(formerRaions, name).map(
    (form): Form => ({ ...form, use: 'former_raion' }),
  );
  return [...adjectives([stem, ...stems], name), ...lands([stem, ...stems], name), ...former];
}

const plantHead = /\p{Lu}{3}$|\p{L}*електро\p{L}+$/u;
const seats = ['', 'міста ', 'м ', 'у ', 'в ', 'у місті ', 'в місті ', 'у м ', 'в м '];

/** «ТЕЦ міста Сєвєродонецьк» is the plant, as «Сєвєродонецька ТЕЦ» is. */
function seatForms(name: Name, seat: Place | null): Form[] {
  const [head] = name.text.match(plantHead) ?? [];
  if (!head || seat === null) return [];
  const towns = namesOf(seat).filter(({ language }) => language === 'uk');
  const declined = towns.flatMap(({ text }) => [...declinePhrase(text)]);
  const texts = [...declinePhrase(head)].flatMap((what) =>
    seats.flatMap((by) => declined.map((town) => `${what} ${by}${town}`)),
  );
  return [...new Set(texts)].map((text) => ({ text, use: 'name', name }));
}

/** «Станція Куп’янськ-Вузловий» is called Куп’янськ, too. */
const stationForms = (name: Name): Form[] => [
  ...nounForms(name),
  ...nounForms({ ...name, text: name.text.replace(/-Вузловий$/, '') }),
];

/** Т-13-06 is written Т-1306 and Т1306, too. */
function roadForms(name: Name): Form[] {
  const number =
    name.text
      .match(/^([НМРТ])-(\d\d)(?:-(\d\d))?/)
      ?.slice(1)
      .join('') ?? '';
  const bare = name.text.includes(' ') ? [] : [number, number.replace(/^./, '$&-')];
  return [name.text, ...bare].map((text) => ({ text, use: 'name', name }));
}

/** «Новодружеська» of «шахти «Привільнянська» та «Новодружеська»». */
const bareForms = ({ nameUk }: Place, name: Name): Form[] =>
  name.text === nameUk.replaceAll(/[«»]/g, '') && /^Шахта \p{Lu}/u.test(name.text)
    ? nounForms({ ...name, text: name.text.replace('Шахта ', '') })
    : [];

function ukrainianForms(place: Place, name: Name, ties: Ties): Form[] {
  if (units.has(place.kind)) return unitForms(name, ties);
  if (place.kind === 'settlement') return settlementForms(place, name, ties.stems);
  if (place.kind === 'railway_station' || place.kind === 'railway_halt') return stationForms(name);
  if (place.kind === 'road') return roadForms(name);
  if (place.kind === 'coal_mine') return [...nounForms(name), ...bareForms(place, name)];
  if (place.kind === 'power_plant') return [...nounForms(name), ...seatForms(name, ties.seat)];
  return nounForms(name);
}

/** Every form under which a place is looked for. */
export function formsOf(place: Place, ties: Ties): Form[] {
  if (described.has(place.kind)) return [];
  return namesOf(place).flatMap((name) =>
    name.language === 'en' ? englishForms(place, name) : ukrainianForms(place, name, ties),
  );
}
