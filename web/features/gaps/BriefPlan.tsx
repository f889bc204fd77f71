import type { ItemResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import styles from './Brief.module.css';
import { densityOf } from './density.ts';

/** What the strategy plans, word for word, with the translation beside it. */
export function BriefPlan({ items }: { items: readonly ItemResponse[] }) {
  const { t } = useTranslation('units');
  const { t: word } = useTranslation();
  const length = items.reduce((sum, { textUk, textEn }) => sum + textUk.length + textEn.length, 0);
  return (
    <section>
      <h2>{t('brief.plan')}</h2>
      <div className={styles.texts} data-density={densityOf(length)}>
        {(['uk', 'en'] as const).map((language) => (
          <div key={language}>
            <h3>{word(language === 'uk' ? 'item.original' : 'item.unofficial')}</h3>
            <ul lang={language}>
              {items.map(({ code, textUk, textEn }) => (
                <li key={code}>
                  <b>{code}</b> {language === 'uk' ? textUk : textEn}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
