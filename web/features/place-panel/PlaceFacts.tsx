import type { PlaceDetailResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { select, useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import styles from './PlaceFacts.module.css';
import { populationWords } from './place-words.ts';

/** Where the place lies, how exactly it is drawn, and how many people live there. */
export function PlaceFacts({ place }: { place: PlaceDetailResponse }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const population = populationWords(place, language, t);
  return (
    <dl className={styles.facts}>
      {place.parents.length > 0 && (
        <>
          <dt>{t('place.parents')}</dt>
          <dd className={styles.parents}>
            {place.parents.map((parent) => (
              <button key={parent.id} type="button" onClick={() => select(parent.id)}>
                {nameOf(parent, language)}
              </button>
            ))}
          </dd>
        </>
      )}
      <dt>{t('place.exactness')}</dt>
      <dd>{t(`exactness.${place.exactness}`)}</dd>
      {population && (
        <>
          <dt>{t('place.population')}</dt>
          <dd>{population}</dd>
        </>
      )}
    </dl>
  );
}
