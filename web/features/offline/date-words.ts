import type { Language } from '@stratlas/server/contract';

/** A day as people write it. @param iso empty where no date is known, which is told by a dash */
export const dateWords = (iso: string, language: Language): string =>
  iso === '' ? '–' : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(iso));
