import type { Story } from '@stratlas/server/contract';

/** The root of the page that shows a story with its data; empty for that of now. */
export const rootFor = ({ data }: Pick<Story, 'data'>): string =>
  data.follows === 'version' ? `/at/${data.version}` : '';
