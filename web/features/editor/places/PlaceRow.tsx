import { type ProjectPlace, precisions } from '@stratlas/seeds/project';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../../api/queries.ts';
import { useView } from '../../../state/view-store.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { nameOf } from '../../../ui/item-words.ts';
import { withShareChanged, withShareRemoved } from '../draft/shares.ts';
import styles from '../form/Form.module.css';
import { IssueNote } from '../form/IssueNote.tsx';
import { ChoiceInput } from '../form/inputs.tsx';
import { ShareInput } from '../form/ShareInput.tsx';
import { Coordinates } from './Coordinates.tsx';
import { toolOf } from './coordinates.ts';
import { PublicPreview } from './PublicPreview.tsx';

interface Props {
  places: readonly ProjectPlace[];
  index: number;
  place: ProjectPlace;
  onPlaces: (places: readonly ProjectPlace[], shares: readonly number[]) => void;
}

const icons = { point: 'pin', line: 'line', polygon: 'polygon' } as const;

/** One location: what it is, how exactly all may see it, what they will see, and its share. */
export function PlaceRow({ places, index, place, onPlaces }: Props) {
  const { t } = useTranslation(['editor', 'translation']);
  const name = usePlaceName(place);
  const { geometry, precision } = place;
  const tool = geometry === null ? null : toolOf(geometry);
  const shares = places.map(({ share }) => share);
  const change = (part: Partial<ProjectPlace>) =>
    onPlaces(places.with(index, { ...place, ...part }), shares);
  return (
    <li className={styles.row}>
      <Icon name={tool === null ? 'pin' : icons[tool]} />
      <div className={styles.rowText}>
        <p>
          <strong>{name}</strong>
        </p>
        <IssueNote path={`places.${index}`} />
        {geometry && tool && (
          <Coordinates
            tool={tool}
            geometry={geometry}
            onGeometry={(drawn) => change({ geometry: drawn })}
          />
        )}
        <ChoiceInput
          path={`places.${index}.precision`}
          label={t('places.precision')}
          value={precision}
          choices={precisions}
          wordOf={(one) => t(`translation:project.precision.${one}`)}
          onValue={(one) => change({ precision: one })}
        />
        <PublicPreview place={place} />
      </div>
      <ShareInput
        path={`places.${index}.share`}
        label={t('items.shareOf', { name })}
        share={place.share}
        onShare={(share) => onPlaces(places, withShareChanged(shares, index, share))}
      />
      <IconButton
        icon="close"
        label={t('removeNamed', { name })}
        onClick={() => onPlaces(places.toSpliced(index, 1), withShareRemoved(shares, index))}
      />
    </li>
  );
}

/** The place's own name; of what was only drawn, that it was. */
function usePlaceName({ placeId, geometry }: ProjectPlace): string {
  const { t } = useTranslation(['editor', 'translation']);
  const language = useView(({ lang }) => lang);
  const place = useQuery(allPlacesQuery()).data?.get(placeId ?? '');
  if (place) return `${nameOf(place, language)}, ${t(`translation:kind.${place.kind}`)}`;
  return geometry === null ? (placeId ?? '') : t(`places.drawn.${toolOf(geometry)}`);
}
