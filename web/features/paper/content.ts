import type { Language, View } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { aboutQuery } from '../../api/donor-queries.ts';
import { summaryQuery } from '../../api/register-queries.ts';
import { i18n } from '../../i18n/i18n.ts';
import { showsProjects } from '../../map/context.ts';
import { filterWords } from './filter-words.ts';
import '../../i18n/paper/add.ts';

/** What stands beside a printed map. */
export interface Heading {
  title: string;
  /** What was counted, and the filter where it is not the title. */
  subtitle: string;
  /** Sources with their licences. */
  sources: string;
  /** Of the data, as people read it; empty where no register was ever changed. */
  date: string;
}

/** What a sheet of this view says, in this language. */
export async function headingOf(
  view: View,
  language: Language,
  client: QueryClient,
): Promise<Heading> {
  const [words, about, counts] = await Promise.all([
    filterWords(view.filter, language, client),
    client.fetchQuery(aboutQuery(language)),
    countWords(view, language, client),
  ]);
  const t = i18n.getFixedT(language);
  const atlas = t('title');
  return {
    title: words.length === 0 ? atlas : words.join(' · '),
    subtitle: [...(words.length === 0 ? [] : [atlas]), counts].join(' · '),
    sources: [...about.credits.map(withoutLink), about.licence].join('; '),
    date: about.dataDate === '' ? '' : longDate(about.dataDate, language),
  };
}

/** How much the filter selects, and how much of it no map can show. */
async function countWords(view: View, language: Language, client: QueryClient): Promise<string> {
  const { map, shelf } = await client.fetchQuery(summaryQuery(view.filter, view.in));
  const paper = i18n.getFixedT(language, 'paper');
  return showsProjects(view)
    ? paper('counts.projects', { onMap: map.projects, onShelf: shelf.projects })
    : paper('counts.areas', { onMap: map.areas, onShelf: shelf.areas });
}

export const longDate = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(iso));

/** Links make such a line twice as long; OpenStreetMap asks for its own, which leads to the licence. */
export const withoutLink = (credit: string): string =>
  credit.includes('openstreetmap')
    ? credit.replace(/https?:\/\/(?:www\.)?/, '')
    : credit.replace(/,?\s*https?:\/\/\S+/, '');
