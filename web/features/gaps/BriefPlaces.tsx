import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { nameOf } from '../../ui/item-words.ts';
import { asOfWords } from '../shading/legend-words.ts';
import type { Brief } from './BriefSheet.tsx';

/** As many names as fit on the page beside the rest. */
const most = 12;

/** Where, how many people live there, and what is known of the land. */
export function BriefPlaces({ places, reason }: Brief) {
  const { t } = useTranslation('units');
  const language = useView(({ lang }) => lang);
  const people = places.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const names = places.slice(0, most).map((place) => nameOf(place, language));
  const year = places[0]?.populationYear;
  const states = Map.groupBy(places, ({ territory }) =>
    territory === null ? 'unknown' : `${territory.state} ${territory.asOf}`,
  );
  return (
    <section>
      <h2>{t('brief.where')}</h2>
      <p>
        {names.join(', ')}
        {places.length > most && ` ${t('brief.more', { count: places.length - most })}`}
      </p>
      <p>
        <strong>
          {t('gaps.peopleCount', {
            count: people,
            number: new Intl.NumberFormat(language).format(people),
          })}
        </strong>
        {year != null && `. ${t('gaps.people', { year })}`}
      </p>
      <p>
        {t('brief.reason')} {t(`gaps.about.${reason}`)}
      </p>
      {[...states].map(([key, [first, ...others]]) => (
        <p key={key}>
          {t(`territory.state.${first?.territory?.state ?? 'unknown'}`)}
          {first?.territory &&
            `, ${t('territory.asOf', { date: asOfWords(first.territory.asOf, language) })}`}
          {` · ${t('shade.units', { count: others.length + 1 })}`}
        </p>
      ))}
    </section>
  );
}
