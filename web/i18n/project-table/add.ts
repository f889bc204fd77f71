import { i18n } from '../i18n.ts';
import { enProjectTable } from './en.ts';
import { ukProjectTable } from './uk.ts';

/** Adds the words of the table of projects, which come with it. */
i18n.addResourceBundle('uk', 'projectTable', ukProjectTable);
i18n.addResourceBundle('en', 'projectTable', enProjectTable);
