import type { ItemResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';

/** How an area relates to space, in words, and why it was judged so. */
export function ItemScope({ item }: { item: ItemResponse }) {
  const { t } = useTranslation();
  const isEnglish = useView(({ lang }) => lang === 'en');
  if (item.scope === null) return null;
  return (
    <section className={panel.section}>
      <h3>{t('item.scope')}</h3>
      <p>{t(`scopeLong.${item.scope}`)}</p>
      <p className={panel.note}>{isEnglish ? item.reasonEn : item.reasonUk}</p>
    </section>
  );
}
