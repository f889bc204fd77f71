import type { XmlNode } from '../import/read/xml-tree.ts';

export const childrenOf = ({ children }: XmlNode, name: string): XmlNode[] =>
  children.filter((child) => child.name === name);

export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** An attribute of a child; empty where either is missing. */
export const attributeOf = (node: XmlNode | undefined, name: string): string =>
  node?.attributes[name]?.trim() ?? '';

/** Words in both languages of the register, and in whatever other one there is. */
export interface Words {
  uk: string;
  en: string;
  other: string;
}

/** The narratives in an element; those without a language are in that of the activity. */
export function wordsOf(node: XmlNode | undefined, language: string): Words {
  const words: Words = { uk: '', en: '', other: '' };
  for (const { attributes, text } of node ? childrenOf(node, 'narrative') : []) {
    const said = (attributes['xml:lang'] ?? language).toLowerCase().slice(0, 2);
    const key = said === 'uk' || said === 'en' ? said : 'other';
    words[key] = words[key] === '' ? text : `${words[key]}\n${text}`;
  }
  return words;
}

/** A name in one language: Ukrainian before others. */
export const oneOf = ({ uk, en, other }: Words): string => (uk || en || other).trim();

/** An element as JSON (JsonML), to be kept. */
export const jsonOf = ({ name, attributes, children, text }: XmlNode): unknown[] => [
  name,
  ...(Object.keys(attributes).length > 0 ? [attributes] : []),
  ...children.map(jsonOf),
  ...(text.trim() === '' ? [] : [text.trim()]),
];
