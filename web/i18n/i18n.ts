import type { Language } from '@stratlas/server/contract';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { uk } from './uk.ts';

/** The page's translator. Both languages are part of the page, so a switch never waits. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  resources: { uk: { translation: uk }, en: { translation: en } },
  lng: 'uk',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

/** Speaks this language from now on, also to screen readers and hyphenation. */
export function speak(language: Language, page: Document): void {
  void i18n.changeLanguage(language);
  page.documentElement.lang = language;
  page.title = i18n.t('title');
}
