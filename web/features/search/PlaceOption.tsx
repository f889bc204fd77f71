import type { FoundPlaceResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { nameOf } from '../../ui/item-words.ts';
import { FoundOption } from './FoundOption.tsx';

/** A place among the answers, with its kind and the name by which it was found. */
export function PlaceOption({ id, place }: { id: string; place: FoundPlaceResponse }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const name = nameOf(place, language);
  const { matched } = place;
  const isOwnName = matched === null || matched === place.nameUk || matched === place.nameEn;
  return (
    <FoundOption id={id} label={name}>
      <Icon name="pin" />
      <span>
        {name} <small>{t(`kind.${place.kind}`)}</small>
        {!isOwnName && <small> · {t('search.alsoKnown', { name: matched })}</small>}
      </span>
    </FoundOption>
  );
}
