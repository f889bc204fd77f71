import { i18n } from '../i18n.ts';
import { enAccount } from './en.ts';
import { ukAccount } from './uk.ts';

/** Adds the words about accounts, which come with the parts of the page that say them. */
i18n.addResourceBundle('uk', 'account', ukAccount);
i18n.addResourceBundle('en', 'account', enAccount);
