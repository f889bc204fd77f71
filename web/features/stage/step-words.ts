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

/** How large a text may be on a slide, that it has room. */
export const sizeOf = (text: string): 'large' | 'medium' | 'small' =>
  text.length <= 280 ? 'large' : text.length <= 560 ? 'medium' : 'small';
