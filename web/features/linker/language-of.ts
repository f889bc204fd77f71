import type { Language } from '@stratlas/server/contract';

/** Which of the two languages a text is read aloud in, by its letters. */
export const languageOf = (text: string): Language =>
  /\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'en';
