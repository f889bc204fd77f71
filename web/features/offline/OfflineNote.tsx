import '../../i18n/offline/add.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { aboutQuery } from '../../api/donor-queries.ts';
import { keptBook } from '../../api/kept.ts';
import { mapErrorStore } from '../../state/map-error.ts';
import { useView } from '../../state/view-store.ts';
import { dateWords } from './date-words.ts';

/** Of when the data are that stand for those of the server, and what of them is not there. */
export function OfflineNote({ className }: { className: string | undefined }) {
  const { t } = useTranslation('offline');
  const isMapLacking = useStore(mapErrorStore, ({ message }) => message !== null);
  return (
    <>
      <p className={className} data-notice="offline">
        {keptBook === null ? <FromNetwork /> : <FromBook />}
      </p>
      {keptBook !== null && isMapLacking && <p className={className}>{t('notTaken')}</p>}
    </>
  );
}

function FromBook() {
  const { t } = useTranslation('offline');
  const lang = useView((view) => view.lang);
  if (keptBook === null) return null;
  const [made, date] = [keptBook.madeAt, keptBook.dataDate].map((iso) => dateWords(iso, lang));
  return t('taken', { made, date });
}

function FromNetwork() {
  const { t } = useTranslation('offline');
  const lang = useView((view) => view.lang);
  const { data } = useQuery(aboutQuery(lang));
  if (!data?.dataDate) return t('networkOnly');
  return t('network', { date: dateWords(data.dataDate, lang) });
}
