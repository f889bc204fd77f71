import type { Place } from '@stratlas/geodata/place';
import { adjectiveStems, landNoun } from '../grammar/adjectives.ts';
import { declineAdjective } from '../grammar/decline.ts';
import { declinePhrase } from '../grammar/phrase.ts';
import { englishUnitBase, type Name, namesOf, unitStem } from './names.ts';
import type { Use } from './reading.ts';
import { isTown, tierOf } from './tiers.ts';

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

/** Old spellings: Сватово, Білокуракино, Білокуракіно; Р-66 also as one word. */
function spellings(text: string): string[] {
  const old = text.match(/^(.*(?:ов|ев|єв|ин|їн|ін))е$/);
  if (!old) return [text];
  return [text, `${old[1]}о`, `${old[1]?.replace(/ин$/, 'ін')}о`];
}

/** Донець becomes Дінця by the rule and Донця in many texts. */
function nounForms(name: Name): Form[] {
  const [own = name.text, ...old] = spellings(name.text);
  const declined = [...declinePhrase(own), ...declinePhrase(own.replace(/Донець$/, 'Дінець'))];
  const all = new Set([...declined, ...old.map((text) => text.toLowerCase())]);
  return [...all].map((text) => ({ text, use: 'name', name }));
}

function englishForms(place: Place, name: Name): Form[] {
  const base = units.has(place.kind) ? englishUnitBase(name.text) : null;
  const asUnit: Form[] = base ? [{ text: base, use: 'adjective', name }] : [];
  const texts = [name.text, name.text.replace(/-Vuzlovyi$/, '')];
  return [...new Set(texts.flatMap((text) => [text, `${text}s`]))]
    .map((text): Form => ({ text, use: 'name', name }))
    .concat(asUnit);
}

/** Names that need the word for what they are have no adjective; only towns make compounds. */
function settlementForms(place: Place, name: Name, given: readonly string[]): Form[] {
  const nouns = nounForms(name);
  if (tierOf(place, name.text, name.current) === 'strict') return nouns;
  const stems = [...new Set([...adjectiveStems(name.text), ...given])];
  const compounds = isTown(place) ? links(stems, name) : [];
  return [...nouns, ...adjectives(stems, name), ...compounds];
}

function unitForms(name: Name): Form[] {
  const stem = unitStem(name.text);
  return stem === null ? nounForms(name) : [...adjectives([stem], name), ...lands([stem], name)];
}

/** «Станція Куп’янськ-Вузловий» is called Куп’янськ, too. */
const stationForms = (name: Name): Form[] => [
  ...nounForms(name),
  ...nounForms({ ...name, text: name.text.replace(/-Вузловий$/, '') }),
];

function ukrainianForms(place: Place, name: Name, stems: readonly string[]): Form[] {
  if (units.has(place.kind)) return unitForms(name);
  if (place.kind === 'settlement') return settlementForms(place, name, stems);
  if (place.kind === 'railway_station' || place.kind === 'railway_halt') return stationForms(name);
  return nounForms(name);
}

/**
 * Every form under which a place is looked for. `stems` are adjectives that the names of units
 * give: «Рубіжанська міська громада» says how the adjective of Рубіжне is made.
 */
export function formsOf(place: Place, stems: readonly string[] = []): Form[] {
  if (described.has(place.kind)) return [];
  const names = place.kind === 'road' ? namesOf(place).slice(2) : namesOf(place);
  return names.flatMap((name) =>
    name.language === 'en' ? englishForms(place, name) : ukrainianForms(place, name, stems),
  );
}
