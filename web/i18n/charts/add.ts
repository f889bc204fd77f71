import { i18n } from '../i18n.ts';
import { enCharts } from './en.ts';
import { ukCharts } from './uk.ts';

/** Adds the words of the charts, which come with them. */
i18n.addResourceBundle('uk', 'charts', ukCharts);
i18n.addResourceBundle('en', 'charts', enCharts);
