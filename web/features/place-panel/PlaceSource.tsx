import type { PlaceDetailResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import panel from '../../ui/panel.module.css';

/** Where the record comes from, under which licence, and its id. */
export function PlaceSource({ place }: { place: PlaceDetailResponse }) {
  const { t } = useTranslation();
  return (
    <section className={panel.section}>
      <h3>{t('place.source')}</h3>
      <p className={panel.note}>
        {place.source}. {t('place.licence')}: {place.licence}. {place.id}
      </p>
    </section>
  );
}
