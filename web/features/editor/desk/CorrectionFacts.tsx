import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../../api/queries.ts';
import { useView } from '../../../state/view-store.ts';
import { nameOf } from '../../../ui/item-words.ts';
import panel from '../../../ui/panel.module.css';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { correctionQuery } from '../api/corrections.ts';

/** The words of the strategy, what they are taken for, and what they are said to mean. */
export function CorrectionFacts({ id }: { id: string }) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const places = useQuery(allPlacesQuery()).data;
  const held = useQuery(correctionQuery(id)).data;
  if (!held) return <Skeleton lines={3} />;
  const { quote, itemCode, wrongPlaceId, rightPlaceId, note } = held.record;
  const named = (placeId: string) => {
    const place = places?.get(placeId);
    return place ? nameOf(place, language) : placeId;
  };
  return (
    <>
      <p className={panel.quote}>
        {itemCode}: <span lang="uk">«{quote}»</span>
      </p>
      <p>
        {t('correction.wrong', { name: named(wrongPlaceId) })}
        <br />
        {rightPlaceId === null
          ? t('correction.none')
          : t('correction.right', { name: named(rightPlaceId) })}
      </p>
      {note !== '' && <p className={panel.note}>{note}</p>}
    </>
  );
}
