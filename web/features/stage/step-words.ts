import type { Language } from '@stratlas/server/contract';

export interface Words {
  text: string;
  /** Of the words, which are Ukrainian where the English ones are not written yet. */
  lang: Language;
}

type Told<Name extends string> = Record<`${Name}Uk` | `${Name}En`, string>;

/** What a story or a step says in the language of the page, or else in Ukrainian. */
export function wordsOf<Name extends string>(told: Told<Name>, name: Name, lang: Language): Words {
  const english = told[`${name}En`];
  return lang === 'en' && english.trim() !== ''
    ? { text: english, lang }
    : { text: told[`${name}Uk`], lang: 'uk' };
}
