import { i18n } from '../i18n.ts';
import { enDonor } from './en.ts';
import { ukDonor } from './uk.ts';

/** Adds the words for donors, which come with what they stand in. */
i18n.addResourceBundle('uk', 'donor', ukDonor);
i18n.addResourceBundle('en', 'donor', enDonor);
