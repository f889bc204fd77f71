import { i18n } from '../i18n.ts';
import { enUnits } from './en.ts';
import { ukUnits } from './uk.ts';

/** Adds the words of figures by unit, which come with them. */
i18n.addResourceBundle('uk', 'units', ukUnits);
i18n.addResourceBundle('en', 'units', enUnits);
