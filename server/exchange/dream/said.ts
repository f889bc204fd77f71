import { isObject, textIn } from '../standards/json.ts';

/** Words of DREAM in both languages: a list of translations, or one text in Ukrainian. */
export function said(value: unknown): { uk: string; en: string } {
  if (typeof value === 'string') return { uk: value.trim(), en: '' };
  const entries = Array.isArray(value) ? value.filter(isObject) : [];
  const of = (language: string) => {
    const entry = entries.find(({ lang }) => lang === language);
    return textIn(entry, 'translation').trim();
  };
  return { uk: of('uk') || of('ua'), en: of('en') };
}
