import { i18n } from '../i18n.ts';
import { enOffline } from './en.ts';
import { ukOffline } from './uk.ts';

/** Adds the words of the atlas without a network, which come when there is none. */
i18n.addResourceBundle('uk', 'offline', ukOffline);
i18n.addResourceBundle('en', 'offline', enOffline);
