import { i18n } from '../i18n.ts';
import { enEmbed } from './en.ts';
import { ukEmbed } from './uk.ts';

/** Adds the words for putting a view on another site, which come with it. */
i18n.addResourceBundle('uk', 'embed', ukEmbed);
i18n.addResourceBundle('en', 'embed', enEmbed);
