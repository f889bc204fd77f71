import { i18n } from '../i18n.ts';
import { enCompare } from './en.ts';
import { ukCompare } from './uk.ts';

/** Adds the words of comparing, which come with it. */
i18n.addResourceBundle('uk', 'compare', ukCompare);
i18n.addResourceBundle('en', 'compare', enCompare);
