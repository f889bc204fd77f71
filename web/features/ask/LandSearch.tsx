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
import { PlaceOption } from '../search/PlaceOption.tsx';
import styles from '../search/Search.module.css';

const delay = 150;

/** A search for the place around which one asks: told its id as soon as one is chosen. */
export function LandSearch({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('ask');
  const language = useView(({ lang }) => lang);
  const [text, setText] = useState('');
  const asked = useDelayed(text.trim(), delay);
  const { data, isError } = useQuery(placeSearchQuery(asked));
  const places = (data?.items ?? []).filter(({ bbox }) => bbox !== null);
  const box = useRef<HTMLDivElement>(null);
  const empty = t(isError ? 'search.failed' : data ? 'search.none' : 'search.busy');
  return (
    <I18nProvider locale={language}>
      <div className={styles.place}>
        <ComboBox
          ref={box}
          className={styles.box ?? ''}
          aria-label={own('place')}
          inputValue={text}
          onInputChange={setText}
          selectedKey={null}
          onSelectionChange={(key) => key !== null && onChoose(String(key))}
          menuTrigger="input"
          defaultFilter={() => true}
          allowsCustomValue
          allowsEmptyCollection={text.trim() !== ''}
        >
          <Icon name="search" />
          <Input className={styles.input ?? ''} placeholder={own('placeHint')} />
          <Popover
            className={styles.popover ?? ''}
            offset={6}
            triggerRef={box}
            placement="bottom start"
          >
            <ListBox
              className={styles.list ?? ''}
              renderEmptyState={() => <p className={styles.note}>{empty}</p>}
            >
              {(text.trim() === '' ? [] : places).map((place) => (
                <PlaceOption key={place.id} id={place.id} place={place} />
              ))}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
    </I18nProvider>
  );
}
