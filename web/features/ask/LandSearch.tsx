import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeSearchQuery } from '../../api/queries.ts';
import { useDelayed } from '../../state/use-delayed.ts';
import { PlaceOption } from '../search/PlaceOption.tsx';
import { SearchField } from '../search/SearchField.tsx';

const delay = 150;

/** A search for the place around which one asks: told its id as soon as one is chosen. */
export function LandSearch({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('ask');
  const [text, setText] = useState('');
  const asked = useDelayed(text.trim(), delay);
  const { data, isError } = useQuery(placeSearchQuery(asked));
  const drawn = (data?.items ?? []).filter(({ bbox }) => bbox !== null);
  const places = text.trim() === '' ? [] : drawn;
  return (
    <SearchField
      label={own('place')}
      placeholder={own('placeHint')}
      text={text}
      onText={setText}
      onChoose={onChoose}
      first={places[0]?.id ?? null}
      empty={t(isError ? 'search.failed' : data ? 'search.none' : 'search.busy')}
    >
      {places.map((place) => (
        <PlaceOption key={place.id} id={place.id} place={place} />
      ))}
    </SearchField>
  );
}
