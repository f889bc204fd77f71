import { escapeXml } from '../export/xml.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element of XML; its children are XML already, attributes that are null are left away. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** The same words in both languages, each where there are any. */
export const narratives = (uk: string, en: string): string =>
  [
    ['uk', uk],
    ['en', en],
  ]
    .filter(([, text]) => text?.trim())
    .map(([lang = '', text = '']) => element('narrative', { 'xml:lang': lang }, escapeXml(text)))
    .join('');

/** An element around both narratives; nothing where there are no words. */
export function worded(
  name: string,
  attributes: Attributes,
  { uk, en }: { uk: string; en: string },
): string {
  const inner = narratives(uk, en);
  return inner === '' ? '' : element(name, attributes, inner);
}
