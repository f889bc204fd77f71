import type { AskResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import { MadeOf } from './MadeOf.tsx';
import { PlaceRows } from './PlaceRows.tsx';
import { usePlaceNames } from './use-place-names.ts';

/** People of the hromadas that lie in the land as a whole, and which ones only its border cuts. */
export function LandPeople({ population }: Pick<AskResponse, 'population'>) {
  const { t } = useTranslation('ask');
  const language = useView(({ lang }) => lang);
  const nameOf = usePlaceNames();
  const { people, year, hromadas, cut } = population;
  const title = year === null ? t('people') : t('peopleIn', { year: String(year) });
  return (
    <section className={panel.section}>
      <h3>{title}</h3>
      {hromadas.length === 0 ? (
        <p className={panel.note}>{t('noHromada')}</p>
      ) : (
        <MadeOf title={<strong>{new Intl.NumberFormat(language).format(people)}</strong>}>
          {() => <PlaceRows ids={hromadas} />}
        </MadeOf>
      )}
      {cut.length > 0 && (
        <p className={panel.note}>{t('cut', { names: cut.map(nameOf).join(', ') })}</p>
      )}
    </section>
  );
}
