import { i18n } from '../i18n.ts';
import { enDataPackage } from './en.ts';
import { ukDataPackage } from './uk.ts';

/** Adds the words about the data package, which come with the links to it. */
i18n.addResourceBundle('uk', 'dataPackage', ukDataPackage);
i18n.addResourceBundle('en', 'dataPackage', enDataPackage);
