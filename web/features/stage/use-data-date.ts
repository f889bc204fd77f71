import type { Story } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { aboutQuery } from '../../api/donor-queries.ts';
import { useView } from '../../state/view-store.ts';

/** Of when the data of a story are, in words; empty until it is known. */
export function useDataDate({ data }: Pick<Story, 'data'>): string {
  const { t } = useTranslation('stage');
  const lang = useView((view) => view.lang);
  const about = useQuery({ ...aboutQuery(lang), enabled: data.follows === 'newest' }).data;
  const written = data.follows === 'version' ? data.date : about?.dataDate;
  if (!written) return '';
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(written));
  return t(data.follows === 'version' ? 'date.frozen' : 'date.now', { date });
}
