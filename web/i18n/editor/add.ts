import { i18n } from '../i18n.ts';
import { enEditor } from './en.ts';
import { ukEditor } from './uk.ts';

/** Adds the words of the editor, which come with it. */
i18n.addResourceBundle('uk', 'editor', ukEditor);
i18n.addResourceBundle('en', 'editor', enEditor);
