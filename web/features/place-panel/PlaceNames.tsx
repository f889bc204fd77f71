import type { PlaceDetailResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import styles from './PlaceNames.module.css';
import { shownAliases, spanWords } from './place-words.ts';

/** Other and former names, with their dates and acts. */
export function PlaceNames({ place }: { place: PlaceDetailResponse }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const aliases = shownAliases(place.aliases, language);
  if (aliases.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{t('place.names')}</h3>
      <ul className={styles.names}>
        {aliases.map((alias) => (
          <li key={`${alias.kind} ${alias.form}`}>
            <strong>{alias.form}</strong>
            <span className={panel.aside}>
              {[t(`alias.${alias.kind}`), spanWords(alias, language, t)].filter(Boolean).join(', ')}
            </span>
            {alias.act && <span className={panel.aside}>{alias.act}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
