import { i18n } from '../i18n.ts';
import { enViews } from './en.ts';
import { ukViews } from './uk.ts';

/** Adds the words of the kept views, which come with their dialog. */
i18n.addResourceBundle('uk', 'views', ukViews);
i18n.addResourceBundle('en', 'views', enViews);
