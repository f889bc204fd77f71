import { i18n } from '../i18n.ts';
import { enSpots } from './en.ts';
import { ukSpots } from './uk.ts';

/** Adds the words of the signs, which come with the legend and the map. */
i18n.addResourceBundle('uk', 'spots', ukSpots);
i18n.addResourceBundle('en', 'spots', enSpots);
