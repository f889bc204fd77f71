import { i18n } from '../i18n.ts';
import { enStories } from './en.ts';
import { ukStories } from './uk.ts';

/** Adds the words of stories, which come with their list. */
i18n.addResourceBundle('uk', 'stories', ukStories);
i18n.addResourceBundle('en', 'stories', enStories);
