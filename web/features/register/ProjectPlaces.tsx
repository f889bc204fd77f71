import type { ProjectDetail } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../api/queries.ts';
import { select, useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';

import { AsWritten } from './AsWritten.tsx';

type ProjectPlace = ProjectDetail['places'][number];

/** Where a project is, how finely that may be told, and which words say so. */
export function ProjectPlaces({ places }: Pick<ProjectDetail, 'places'>) {
  const { t } = useTranslation();
  return (
    <section className={panel.section}>
      <h3>{t('project.places')}</h3>
      {places.length === 0 && <p className={panel.note}>{t('project.nowhere')}</p>}
      {places.map((place) => (
        <PlaceRow key={JSON.stringify(place)} place={place} isOne={places.length === 1} />
      ))}
    </section>
  );
}

function PlaceRow({ place, isOne }: { place: ProjectPlace; isOne: boolean }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const known = useQuery(allPlacesQuery()).data?.get(place.placeId ?? '');
  const { placeId, share, precision, confidence, quote } = place;
  if (placeId === null) return <p className={panel.note}>{t('project.hidden')}</p>;
  return (
    <div>
      <button type="button" className={panel.row} onClick={() => select(placeId)}>
        <Icon name="pin" />
        <span>
          {known ? nameOf(known, language) : placeId}{' '}
          <span className={panel.aside}>
            {!isOne && <>{t('project.share', { share })} · </>}
            {t(`project.precision.${precision}`)}
            {confidence < 1 && (
              <> · {t('project.sure', { percent: Math.round(confidence * 100) })}</>
            )}
          </span>
        </span>
      </button>
      {quote !== '' && (
        <p className={panel.quote}>
          «<AsWritten text={quote} />»
        </p>
      )}
    </div>
  );
}
