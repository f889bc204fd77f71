import { i18n } from '../i18n.ts';
import { enImport } from './en.ts';
import { ukImport } from './uk.ts';

/** Adds the words of the import, which come with it. */
i18n.addResourceBundle('uk', 'import', ukImport);
i18n.addResourceBundle('en', 'import', enImport);
