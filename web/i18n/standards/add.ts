import { i18n } from '../i18n.ts';
import { enStandards } from './en.ts';
import { ukStandards } from './uk.ts';

/** Adds the words of the files for donors and for the state, which come with them. */
i18n.addResourceBundle('uk', 'standards', ukStandards);
i18n.addResourceBundle('en', 'standards', enStandards);
