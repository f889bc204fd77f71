import { useView } from '../../state/view-store.ts';

/** Writes a moment as people of the page's language do, to the minute. */
export function useMoment(): (iso: string) => string {
  const language = useView(({ lang }) => lang);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (iso) => format.format(new Date(iso));
}
