import { readNear, writeNear } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allPlacesQuery } from '../../api/queries.ts';
import { changeView, useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import styles from './Ask.module.css';
import { withKm } from './drawn-land.ts';
import { KmField } from './KmField.tsx';
import { landName } from './land-name.ts';

/** Which land is meant, with its kilometres to change and the way to another. */
export function LandHead({ near: text }: { near: string }) {
  const { t } = useTranslation('ask');
  const language = useView(({ lang }) => lang);
  const places = useQuery(allPlacesQuery()).data;
  const near = readNear(text);
  if (near === null) return null;
  const place = near.kind === 'place' ? places?.get(near.id) : undefined;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format;
  return (
    <section className={panel.section}>
      <p className={styles.land}>
        {landName(near, place ? nameOf(place, language) : '…', t, number)}
      </p>
      {near.kind !== 'polygon' && (
        <KmField
          km={near.km}
          mayBeNone={near.kind === 'place'}
          onKm={(km) => changeView({ near: writeNear(withKm(near, km)) })}
        />
      )}
      {near.kind === 'circle' && <p className={panel.note}>{t('dragHint')}</p>}
      <div className={panel.actions}>
        <IconButton
          icon="reset"
          label={t('clear')}
          wordy
          onClick={() => changeView({ near: null })}
        />
      </div>
    </section>
  );
}
