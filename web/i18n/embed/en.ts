import type { Messages } from '../messages.ts';
import type { ukEmbed } from './uk.ts';

/** Words for putting a view on another site, in English. */
export const enEmbed: Messages<typeof ukEmbed> = {
  button: 'Put on your own site',
  label: 'Code of the frame for your own site',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  hint: 'The frame shows exactly this view, without panels; without scripts, a picture and a table. The site must be among those that this server allows.',
};
