import type { ItemDetailResponse, ItemResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { MarkedText } from '../marks/MarkedText.tsx';
import { namesOf } from '../marks/names.ts';
import { readingsOfItem } from '../marks/readings.ts';

interface Props {
  item: ItemResponse;
  places: ItemDetailResponse['places'];
}

/** The item's words: the original with its places marked; in English a translation before it. */
export function ItemTexts({ item, places }: Props) {
  const { t } = useTranslation();
  const isEnglish = useView(({ lang }) => lang === 'en');
  const original = {
    text: item.textUk,
    readings: readingsOfItem(
      item,
      places.flatMap(({ links }) => links),
    ),
    names: namesOf(places),
  };
  if (!isEnglish) return <MarkedText as="h2" className={panel.title} {...original} />;
  return (
    <div className={panel.section}>
      <h2 className={panel.title}>{item.textEn}</h2>
      <span>
        <span className={panel.badge}>{t('item.unofficial')}</span>
      </span>
      <details>
        <summary>{t('item.original')}</summary>
        <MarkedText as="p" {...original} />
      </details>
    </div>
  );
}
