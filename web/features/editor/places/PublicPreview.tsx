import type { ProjectPlace } from '@stratlas/seeds/project';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../../api/queries.ts';
import { light } from '../../../state/linker.ts';
import { useView } from '../../../state/view-store.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { nameOf } from '../../../ui/item-words.ts';
import { previewQuery } from '../api/lists.ts';
import styles from '../form/Form.module.css';

/** What everybody will see of a place, asked of the rule that publishes it. */
export function PublicPreview({ place }: { place: ProjectPlace }) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const shown = useQuery(previewQuery(place)).data;
  const unit = useQuery(allPlacesQuery()).data?.get(shown?.placeId ?? '');
  const name = unit ? nameOf(unit, language) : '';
  const isExact = place.precision === 'exact' && place.geometry !== null;
  return (
    <div className={styles.preview} role="status">
      <p>{t(`places.explain.${place.precision}`)}</p>
      {shown && (
        <p>
          {name === ''
            ? place.precision !== 'hidden' && !isExact && t('places.previewNothing')
            : t(isExact ? 'places.previewPoint' : 'places.preview', { name })}
        </p>
      )}
      {unit && (
        <IconButton
          icon="map"
          label={t('places.zoom')}
          wordy
          onClick={() => light({ placeIds: [unit.id], kinds: [] })}
        />
      )}
    </div>
  );
}
