import type { coverages, identifierSchemes, ProjectItem } from '@stratlas/seeds/project';
import {
  fundingKindWords,
  leftOutWords,
  precisionWords,
  roleWords,
  sourceClassWords,
  statusWords,
  type WordsOf,
} from '../../contract/code-words.ts';
import type { ListName } from './column.ts';

const covers: WordsOf<(typeof coverages)[number]> = {
  whole: { uk: 'увесь проєкт', en: 'the whole project' },
  component: { uk: 'складова програми', en: 'a component of a programme' },
  multi_region: { uk: 'кілька областей', en: 'several oblasts' },
  country_wide: { uk: 'уся країна', en: 'the whole country' },
  control_total: { uk: 'контрольна сума', en: 'a control total' },
};

const state: WordsOf<ProjectItem['state']> = {
  proposed: { uk: 'запропоновано', en: 'proposed' },
  confirmed: { uk: 'підтверджено', en: 'confirmed' },
};

const scheme: WordsOf<(typeof identifierSchemes)[number]> = {
  iati: { uk: 'IATI', en: 'IATI' },
  dream: { uk: 'DREAM', en: 'DREAM' },
  prozorro: { uk: 'Прозорро', en: 'Prozorro' },
  edr: { uk: 'ЄДР', en: 'EDR' },
  other: { uk: 'інший', en: 'other' },
};

const currency: WordsOf<'UAH' | 'EUR' | 'USD'> = {
  UAH: { uk: 'гривня', en: 'hryvnia' },
  EUR: { uk: 'євро', en: 'euro' },
  USD: { uk: 'долар США', en: 'US dollar' },
};

const line: WordsOf<ListName> = {
  items: { uk: 'завдання', en: 'task' },
  places: { uk: 'місце', en: 'place' },
  funding: { uk: 'кошти', en: 'funding' },
  indicators: { uk: 'показник', en: 'indicator' },
  activities: { uk: 'захід', en: 'activity' },
  participants: { uk: 'учасник', en: 'participant' },
  identifiers: { uk: 'номер', en: 'identifier' },
  sources: { uk: 'джерело', en: 'source' },
};

/** The words of every code that stands in a cell, by the column's field. */
export const codeWords: Readonly<Record<string, WordsOf<string>>> = {
  status: statusWords,
  sourceClass: sourceClassWords,
  kind: fundingKindWords,
  covers,
  precision: precisionWords,
  state,
  role: roleWords,
  scheme,
  leftOut: leftOutWords,
  currency,
  line,
};
