import type { XmlNode } from '../import/read/xml-tree.ts';
import type { Brought } from '../standards/brought.ts';
import { fitting } from '../standards/fitting.ts';
import { descriptionTypes, type Label, labels } from './labels.ts';
import { childOf, childrenOf, wordsOf } from './node.ts';

/** Titles: the register must have a Ukrainian one, so another language stands in for it. */
export function readTitle(node: XmlNode, brought: Brought, language: string): void {
  const { uk, en, other } = wordsOf(childOf(node, 'title'), language);
  const { at, problems, project } = brought;
  project.titleUk = fitting(uk || en || other, 'titleUk', at, problems);
  if (en.trim()) project.titleEn = fitting(en, 'titleEn', at, problems);
}

type Texts = Record<string, string[]>;

/** Descriptions by their type; those of the register's other texts begin with its words for them. */
export function readDescriptions(node: XmlNode, brought: Brought, language: string): void {
  const texts: Texts = {};
  const all = childrenOf(node, 'description');
  // Where there is no description the title stands for it.
  const repeats = (field: string, text: string) =>
    all.length === 1 && brought.project[field.replace('description', 'title')] === text;
  const add = (field: string, text: string) => {
    if (text.trim() === '' || repeats(field, text.trim())) return;
    texts[field] ??= [];
    texts[field].push(text.trim());
  };
  for (const description of all) {
    const type = description.attributes.type ?? '1';
    const { uk, en, other } = wordsOf(description, language);
    addAs(type, 'Uk', uk || (en ? '' : other), add);
    addAs(type, 'En', en, add);
  }
  for (const [field, parts] of Object.entries(texts)) {
    const whole = parts.join('\n\n');
    brought.project[field] = fitting(whole, field, brought.at, brought.problems);
  }
}

function addAs(
  type: string,
  ending: 'Uk' | 'En',
  text: string,
  add: (field: string, text: string) => void,
): void {
  const field = descriptionTypes[type as keyof typeof descriptionTypes];
  const label = (Object.keys(labels) as Label[]).find((one) =>
    text.startsWith(before(one, ending)),
  );
  if (field) add(`${field}${ending}`, text);
  else if (label) add(`${label}${ending}`, text.slice(before(label, ending).length));
  else add(`other${ending}`, text);
}

/** The words before a text that IATI has no type for. */
const before = (label: Label, ending: 'Uk' | 'En'): string =>
  `${labels[label][ending === 'Uk' ? 'uk' : 'en']}: `;
