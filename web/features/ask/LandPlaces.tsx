import type { AskResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import panel from '../../ui/panel.module.css';
import styles from './Ask.module.css';
import { MadeOf } from './MadeOf.tsx';
import { PlaceRows } from './PlaceRows.tsx';

/** How many places of each kind lie in the land; those that do so in part are told apart. */
export function LandPlaces({ places }: Pick<AskResponse, 'places'>) {
  const { t } = useTranslation('ask');
  const { t: common } = useTranslation();
  if (places.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{t('places')}</h3>
      {places.map(({ kind, inside, partly }) => (
        <MadeOf
          key={kind}
          title={
            <>
              {common(`kind.${kind}`)} <strong>{inside.length}</strong>
              {partly.length > 0 && (
                <span className={styles.partly}>
                  {t('partlyPlaces')} {partly.length}
                </span>
              )}
            </>
          }
        >
          {() => (
            <>
              <PlaceRows ids={inside} />
              <PlaceRows ids={partly} aside={t('partlyPlaces')} />
            </>
          )}
        </MadeOf>
      ))}
    </section>
  );
}
