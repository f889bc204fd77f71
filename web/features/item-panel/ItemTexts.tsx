import type { ItemResponse, LinkResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  item: ItemResponse;
  links: readonly LinkResponse[];
}

/** The item's words: the original with its places marked; in English a translation before it. */
export function ItemTexts({ item, links }: Props) {
  const { t } = useTranslation();
  const isEnglish = useView(({ lang }) => lang === 'en');
  const original = <MarkedText item={item} links={links} />;
  if (!isEnglish) return <h2 className={panel.title}>{original}</h2>;
  return (
    <div className={panel.section}>
      <h2 className={panel.title}>{item.textEn}</h2>
      <span>
        <span className={panel.badge}>{t('item.unofficial')}</span>
      </span>
      <details>
        <summary>{t('item.original')}</summary>
        <p lang="uk">{original}</p>
      </details>
    </div>
  );
}
