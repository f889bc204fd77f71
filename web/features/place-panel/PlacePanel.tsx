import type { PlaceDetailResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { placeQuery } from '../../api/queries.ts';
import { changeFilter, select, useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FiguresPlace } from '../donor/FiguresPlace.tsx';
import { ProjectLinks } from '../register/ProjectLinks.tsx';
import { PlaceAreas } from './PlaceAreas.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceNames } from './PlaceNames.tsx';
import { PlaceSource } from './PlaceSource.tsx';

/** A place: what it is and how exactly we know where, and the areas that concern it. */
export function PlacePanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { data, error, refetch } = useQuery(placeQuery(id));
  return (
    <>
      <header className={panel.head}>
        {data ? <Title place={data} /> : <div className={panel.eyebrow}>{id}</div>}
        <IconButton icon="close" label={t('close')} onClick={() => select(null)} />
      </header>
      <div className={panel.body}>
        {data && (
          <>
            <Narrow place={data} />
            <PlaceFacts place={data} />
            {data.projectCount > 0 && (
              <FiguresPlace of={{ place: [id] }} title={nameOf(data, language)} />
            )}
            <PlaceAreas place={data} />
            <ProjectLinks
              title={t('project.inPlace')}
              projects={data.projects}
              count={data.projectCount}
              all={{ place: [id] }}
            />
            <PlaceNames place={data} />
            <PlaceSource place={data} />
          </>
        )}
        {error && <Failure title={t('error.place')} error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={6} />}
      </div>
    </>
  );
}

function Title({ place }: { place: PlaceDetailResponse }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  return (
    <div>
      <p className={panel.eyebrow}>
        {t(`kind.${place.kind}`)}
        {place.planned && <span className={panel.badge}>{t('place.planned')}</span>}
        {!place.inOblast && <span className={panel.badge}>{t('place.outside')}</span>}
      </p>
      <h2 className={panel.title}>{nameOf(place, language)}</h2>
    </div>
  );
}

/** Ways from the place back to the map: its own areas, or all about its kind. */
function Narrow({ place: { id, kind } }: { place: PlaceDetailResponse }) {
  const { t } = useTranslation();
  return (
    <div className={panel.actions}>
      <IconButton
        icon="target"
        label={t('place.only')}
        wordy
        onClick={() => changeFilter({ place: [id] })}
      />
      <IconButton
        icon="layers"
        label={t('place.kindOnly')}
        wordy
        onClick={() => changeFilter({ kind: [kind] })}
      />
    </div>
  );
}
