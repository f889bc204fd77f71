import type { Language } from '@stratlas/server/contract';
import { labelOf, nameOf } from '../../ui/item-words.ts';
import { titleOf } from '../register/project-words.ts';
import { readKey } from './option-key.ts';
import type { Found } from './use-found.ts';

/** By what words a choice is remembered; undefined for what is not worth it: words are typed again. */
export function labelIn(found: Found, key: string, language: Language): string | undefined {
  const { what, id } = readKey(key);
  const isIt = (one: { id: string }) => one.id === id;
  switch (what) {
    case 'place':
    case 'funder': {
      const named = (what === 'place' ? found.places : found.funders).find(isIt);
      return named && nameOf(named, language);
    }
    case 'item': {
      const item = found.items.find(({ code }) => code === id);
      return item && `${item.code} ${labelOf(item, language)}`;
    }
    case 'project': {
      const project = found.projects.find(isIt);
      return project && titleOf(project, language);
    }
    case 'position':
      return id.split(',').toReversed().join(', ');
    default:
      return undefined;
  }
}
