import { i18n } from '../i18n.ts';
import { enPaper } from './en.ts';
import { ukPaper } from './uk.ts';

/** Adds the words of printing, which come with its dialog. */
i18n.addResourceBundle('uk', 'paper', ukPaper);
i18n.addResourceBundle('en', 'paper', enPaper);
