import type { ProjectPlace, ProjectRecord } from '@stratlas/seeds/project';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeSearchQuery } from '../../../api/queries.ts';
import { showShapes } from '../../../state/drawing.ts';
import { light, unlit } from '../../../state/linker.ts';
import { useDelayed } from '../../../state/use-delayed.ts';
import { PlaceOption } from '../../search/PlaceOption.tsx';
import { SearchField } from '../../search/SearchField.tsx';
import { write } from '../draft/session.ts';
import { withShareAdded } from '../draft/shares.ts';
import { elementId } from '../form/issues.ts';
import { Section } from '../form/Section.tsx';
import { ShareTotal } from '../form/ShareTotal.tsx';
import { TwoLanguages } from '../form/TwoLanguages.tsx';
import { DrawButtons } from './DrawButtons.tsx';
import { PlaceRow } from './PlaceRow.tsx';

const delay = 150;

/** Said by a person, and exact until that person says otherwise. */
const chosen = {
  share: 0,
  precision: 'exact',
  method: 'person',
  confidence: 1,
  quote: '',
} as const;

/** Where the project acts: found by name or drawn, with shares and with how exactly all may see it. */
export function PlacesSection({ record }: { record: ProjectRecord }) {
  const { t } = useTranslation(['editor', 'translation']);
  const { places } = record;
  const [text, setText] = useState('');
  const asked = useDelayed(text.trim(), delay);
  const { data, isError } = useQuery(placeSearchQuery(asked));
  const named = text.trim() === '' ? [] : (data?.items ?? []);
  const found = named.filter(({ id }) => !places.some(({ placeId }) => placeId === id));
  const set = (rows: readonly ProjectPlace[], shares: readonly number[]) =>
    write({ places: rows.map((row, index) => ({ ...row, share: shares[index] ?? 0 })) });
  const add = (place: Pick<ProjectPlace, 'placeId' | 'geometry'>) => {
    set([...places, { ...chosen, ...place }], withShareAdded(places.map(({ share }) => share)));
    setText('');
  };
  useShownOnMap(places);
  return (
    <Section name="territory">
      <SearchField
        id={elementId('places')}
        label={t('places.search')}
        placeholder={t('places.placeholder')}
        text={text}
        onText={setText}
        onChoose={(placeId) => add({ placeId, geometry: null })}
        first={found[0]?.id ?? null}
        empty={t(
          isError
            ? 'translation:search.failed'
            : data
              ? 'translation:search.none'
              : 'translation:search.busy',
        )}
      >
        {found.map((place) => (
          <PlaceOption key={place.id} id={place.id} place={place} />
        ))}
      </SearchField>
      <DrawButtons onDrawn={(geometry) => add({ placeId: null, geometry })} />
      <ul>
        {places.map((place, index) => (
          <PlaceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: what is drawn has no other identity
            key={index}
            places={places}
            index={index}
            place={place}
            onPlaces={set}
          />
        ))}
      </ul>
      <ShareTotal
        path="places"
        shares={places.map(({ share }) => share)}
        onShares={(shares) => set(places, shares)}
      />
      <TwoLanguages record={record} name="territory" rows={2} />
    </Section>
  );
}

/** The map shows the places of the form and nothing else, for as long as the form is open. */
function useShownOnMap(places: readonly ProjectPlace[]): void {
  useEffect(() => {
    const placeIds = places.flatMap(({ placeId }) => placeId ?? []);
    light({ placeIds: [...new Set(placeIds)].sort(), kinds: [] });
    showShapes(places.flatMap(({ geometry }) => geometry ?? []));
  }, [places]);
  useEffect(
    () => () => {
      light(unlit);
      showShapes([]);
    },
    [],
  );
}
