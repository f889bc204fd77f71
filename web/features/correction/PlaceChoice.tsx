import type { FoundPlaceResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { placeSearchQuery } from '../../api/queries.ts';
import { useDelayed } from '../../state/use-delayed.ts';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { nameOf } from '../../ui/item-words.ts';
import { PlaceOption } from '../search/PlaceOption.tsx';
import styles from '../search/Search.module.css';

const delay = 150;

/** A search for one place; told its id, or null while the words choose none. */
export function PlaceChoice({ onChoose }: { onChoose: (id: string | null) => void }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<FoundPlaceResponse | null>(null);
  const asked = useDelayed(text.trim(), delay);
  const { data, isError } = useQuery(placeSearchQuery(chosen === null ? asked : ''));
  const places = text.trim() === '' ? [] : (data?.items ?? []);
  const box = useRef<HTMLDivElement>(null);

  const choose = (place: FoundPlaceResponse | null) => {
    setChosen(place);
    onChoose(place?.id ?? null);
    if (place) setText(nameOf(place, language));
  };
  return (
    <I18nProvider locale={language}>
      <div className={styles.place}>
        <ComboBox
          ref={box}
          className={styles.box ?? ''}
          aria-label={t('correction.search')}
          inputValue={text}
          onInputChange={(words) => {
            setText(words);
            if (chosen && words !== nameOf(chosen, language)) choose(null);
          }}
          selectedKey={chosen?.id ?? null}
          onSelectionChange={(key) => key !== null && choose(byId(places, String(key)))}
          menuTrigger="input"
          defaultFilter={() => true}
          allowsCustomValue
          allowsEmptyCollection={text.trim() !== ''}
        >
          <Icon name={chosen ? 'check' : 'search'} />
          <Input className={styles.input ?? ''} placeholder={t('correction.search')} />
          <Popover
            className={styles.popover ?? ''}
            offset={6}
            triggerRef={box}
            placement="bottom start"
          >
            <ListBox
              className={styles.list ?? ''}
              renderEmptyState={() => (
                <p className={styles.note}>
                  {t(isError ? 'search.failed' : data ? 'search.none' : 'search.busy')}
                </p>
              )}
            >
              {places.map((place) => (
                <PlaceOption key={place.id} id={place.id} place={place} />
              ))}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
      {chosen && (
        <p role="status">
          {t('correction.chosen', {
            name: `${nameOf(chosen, language)}, ${t(`kind.${chosen.kind}`)}`,
          })}
        </p>
      )}
    </I18nProvider>
  );
}

const byId = (places: readonly FoundPlaceResponse[], id: string): FoundPlaceResponse | null =>
  places.find((place) => place.id === id) ?? null;
