import { foldName } from '@stratlas/geodata/names/fold';
import { codeWords } from '../../columns/code-words.ts';

/** Other words that people use for a code. */
const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    idea: ['пропозиція', 'заявка', 'proposal', 'proposed'],
    planned: ['планується', 'запланований', 'у плані'],
    in_progress: ['реалізується', 'в роботі', 'триває', 'у процесі', 'ongoing', 'active'],
    completed: ['завершений', 'реалізовано', 'виконано', 'done', 'finished', 'closed'],
    suspended: ['призупинений', 'зупинено', 'on hold'],
    cancelled: ['скасований', 'відмінено', 'canceled'],
  },
  sourceClass: {
    state: ['державний', 'дфрр', 'субвенція', 'state', 'state budget'],
    oblast: ['обласний', 'regional budget'],
    local: ['місцевий', 'бюджет громади', 'місцеві бюджети'],
    donor: ['донор', 'донори', 'мтд', 'грант', 'bilateral', 'un', 'eu', 'ngo'],
    ifi: ['мфо', 'кредит', 'loan', 'development bank'],
    private: ['приватний', 'інвестор', 'інвестиції', 'private sector'],
    own: ['власні'],
    other: ['інше', 'інші'],
  },
  kind: {
    planned: ['план', 'планові', 'planned for the year'],
    committed: ['затверджено', 'виділено', 'commitment'],
    disbursed: ['факт', 'фактично', 'касові', 'використано', 'освоєно', 'spent', 'executed'],
  },
  currency: {
    UAH: ['грн', '₴', 'гривні', 'гривень', 'hryvnias'],
    EUR: ['€', 'euros'],
    USD: ['$', 'долари', 'долари сша', 'dollar', 'dollars'],
  },
};

const codesByWords = new Map(
  Object.entries(codeWords).map(([field, codes]) => [
    field,
    new Map(
      Object.entries(codes).flatMap(([code, { uk, en }]) =>
        [code, uk, en, ...(synonyms[field]?.[code] ?? [])].map((word) => [foldName(word), code]),
      ),
    ),
  ]),
);

/** The code that words stand for in a field; undefined for words that nobody knows. */
export function codeOf(field: string, words: string): string | undefined {
  const codes = codesByWords.get(field);
  return codes?.get(words) ?? codes?.get(foldName(words));
}

/** All that a field may be, for messages. */
export const codesOf = (field: string): string => Object.keys(codeWords[field] ?? {}).join(', ');

export const isCodeField = (field: string): boolean => codesByWords.has(field);
