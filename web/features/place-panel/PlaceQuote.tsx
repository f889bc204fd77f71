import type { LinkResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import panel from '../../ui/panel.module.css';
import { startCorrection } from '../correction/correction-store.ts';
import { ReadingFacts } from '../marks/ReadingFacts.tsx';
import styles from './PlaceAreas.module.css';

/** The words that tie an area to the place, who or what says so, and how sure that is. */
export function PlaceQuote({ link }: { link: LinkResponse }) {
  const { t } = useTranslation();
  return (
    <blockquote className={panel.quote}>
      <span lang="uk">«{link.quote}»</span>
      <ReadingFacts reading={{ ...link, placeKind: link.throughKind }} />
      <button type="button" className={styles.wide} onClick={() => startCorrection(link)}>
        {t('mark.wrong')}
      </button>
    </blockquote>
  );
}
