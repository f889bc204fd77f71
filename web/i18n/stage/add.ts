import { i18n } from '../i18n.ts';
import { enStage } from './en.ts';
import { ukStage } from './uk.ts';

/** Adds the words of the stage, which come with it. */
i18n.addResourceBundle('uk', 'stage', ukStage);
i18n.addResourceBundle('en', 'stage', enStage);
