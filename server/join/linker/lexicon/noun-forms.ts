import { declinePhrase } from '../grammar/phrase.ts';
import type { Form } from './form.ts';
import type { Name } from './names.ts';

/** Old spellings, which do not change: Рубіжно, Білокуракино, Білокуракіно, Половинкіне, Оріхово-Донецьке. */
function spellings(text: string): string[] {
  const inner = text.replace(/(ов|ев|єв)е(?=-)/, '$1о');
  const old = text.match(/^(.*(?:ов|ев|єв|ин|їн|ін))е$/);
  const others = old
    ? [`${old[1]}о`, ...['е', 'о'].map((end) => `${old[1]?.replace(/ин$/, 'ін')}${end}`)]
    : [];
  return inner === text ? others : [inner, ...others];
}

/** The cases of a name. Донець becomes Дінця by the rule and Донця in many texts. */
export function nounForms(name: Name): Form[] {
  const { text: own } = name;
  const declined = [...declinePhrase(own), ...declinePhrase(own.replace(/Донець$/, 'Дінець'))];
  const old = spellings(own).map((text) => text.toLowerCase());
  const all = new Set([...declined, ...old]);
  return [...all].map((text) => ({ text, use: 'name', name }));
}
