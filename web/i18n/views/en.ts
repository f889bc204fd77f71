import type { Messages } from '../messages.ts';
import type { ukViews } from './uk.ts';

/** The words of the kept views in English. */
export const enViews = {
  title: 'Views',
  hint: 'A view is all that is on screen now: filter, map, panels. What you save stays in this browser; a link can be shared.',
  name: 'Name of the view',
  save: 'Save',
  example: 'E.g. “Water in Rubizhne”',
  link: 'Link to what is on screen',
  copy: 'Copy the link',
  copyOf: 'Copy the link to “{{name}}”',
  copied: 'The link was copied.',
  kept: 'Saved',
  none: 'Nothing is saved yet.',
  forget: 'Remove “{{name}}”',
  reset: 'Start anew',
} satisfies Messages<typeof ukViews>;
