import { i18n } from '../i18n.ts';
import { enAsk } from './en.ts';
import { ukAsk } from './uk.ts';

/** Adds the words for asking the map, which come with it. */
i18n.addResourceBundle('uk', 'ask', ukAsk);
i18n.addResourceBundle('en', 'ask', enAsk);
