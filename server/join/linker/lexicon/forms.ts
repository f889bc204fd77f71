import type { Place } from '@stratlas/geodata/place';
import { adjectiveStems } from '../grammar/adjectives.ts';
import { declinePhrase } from '../grammar/phrase.ts';
import { adjectives, lands, links } from './adjective-forms.ts';
import type { Form } from './form.ts';
import { englishUnitBase, type Name, namesOf, unitStem } from './names.ts';
import { nounForms } from './noun-forms.ts';
import { objectForms, seatForms } from './object-forms.ts';
import { isTown, tierOf } from './tiers.ts';
import type { Ties } from './ties.ts';

const units = new Set(['oblast', 'raion', 'hromada', 'former_raion', 'neighbour_region']);
/** Lines are found by their ends, zones and the line of contact by what the text says of them. */
const described = new Set([
  'railway_line',
  'railway_line_planned',
  'transport_line',
  'zone',
  'line_of_contact',
]);

/** «Сватово» is declined like a noun, too: до Сватова, під Сватовом. */
const asNoun = (place: Place, { text }: Name): string[] => {
  const old = isTown(place) && /[оеє]ве$/.test(text) ? `${text.slice(0, -1)}о` : null;
  return old ? [...declinePhrase(old)] : [];
};

/** Svatovo, Bilokurakyno; Krasny Luch, Seversky and Severskiy Donets. */
function englishSpellings(text: string): string[] {
  const old = /(?:ov|ev|yn)e$/.test(text) ? [text.replace(/e$/, 'o')] : [];
  const endings = ['yi', 'y', 'iy'].map((end) => text.replace(/(?<=sk|n)yi?(?= |$)/, end));
  return [...old, ...endings];
}

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

function ukrainianForms(place: Place, name: Name, ties: Ties): Form[] {
  if (units.has(place.kind)) return unitForms(name, ties);
  if (place.kind === 'settlement') return settlementForms(place, name, ties.stems);
  return objectForms(place, name);
}

/** Every form under which a place is looked for. */
export function formsOf(place: Place, ties: Ties): Form[] {
  if (described.has(place.kind)) return [];
  return namesOf(place).flatMap((name) => [
    ...(name.language === 'en' ? englishForms(place, name) : ukrainianForms(place, name, ties)),
    ...(place.kind === 'power_plant' ? seatForms(name, ties.seat) : []),
  ]);
}
