import { type Language, readView, writeView } from '@stratlas/server/contract';

/** The page's address for the view of a step, in the language of who looks. */
export function addressIn(view: string, lang: Language): string {
  const [query = '', hash] = view.replace(/^\?/, '').split('#');
  const read = readView(query).view;
  return `?${writeView({ ...read, lang })}${hash === undefined ? '' : `#${hash}`}`;
}
