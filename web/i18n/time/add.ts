import { i18n } from '../i18n.ts';
import { enTime } from './en.ts';
import { ukTime } from './uk.ts';

/** Adds the words of the years, which come with them. */
i18n.addResourceBundle('uk', 'time', ukTime);
i18n.addResourceBundle('en', 'time', enTime);
