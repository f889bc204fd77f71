import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import type { Names } from './names.ts';
import type { Reading } from './readings.ts';

/** What words mean: the place with its kind, or all places of a kind. */
export function ReadingTitle({ reading, names }: { reading: Reading; names: Names }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { placeKind, placeIds } = reading;
  const place = names.get(placeIds[0] ?? '');
  if (placeKind !== null) {
    return (
      <p>
        <strong>{t('mark.kind', { kind: t(`kind.${placeKind}`) })}</strong>
        {placeIds.length > 0 && (
          <span className={panel.aside}> · {t('count.places', { count: placeIds.length })}</span>
        )}
      </p>
    );
  }
  return (
    <p>
      <strong>{place ? nameOf(place, language) : placeIds[0]}</strong>
      {place && <span className={panel.aside}> · {t(`kind.${place.kind}`)}</span>}
    </p>
  );
}
