import { goalOf, type ItemResponse, type PlaceDetailResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useStrategy } from '../../api/use-strategy.ts';
import { changeFilter, select, useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { labelOf, textOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import styles from './PlaceAreas.module.css';
import { PlaceQuote } from './PlaceQuote.tsx';

/** The areas that concern the place itself, those inside it, and how many concern the whole oblast. */
export function PlaceAreas({ place }: { place: PlaceDetailResponse }) {
  const { t } = useTranslation();
  const oblastWide = useStrategy().data?.response.scopes.oblast_wide ?? 0;
  return (
    <>
      <AreaList title={t('place.items')} areas={place.items} links={place.links} />
      {place.items.length === 0 && <p className={panel.note}>{t('place.none')}</p>}
      <AreaList title={t('place.inside')} areas={place.inside} links={[]} />
      {oblastWide > 0 && (
        <button
          type="button"
          className={styles.wide}
          onClick={() => changeFilter({ scope: ['oblast_wide'] })}
        >
          {t('place.oblastWide', { count: oblastWide })}
        </button>
      )}
    </>
  );
}

interface Props {
  title: string;
  areas: readonly ItemResponse[];
  links: PlaceDetailResponse['links'];
}

function AreaList({ title, areas, links }: Props) {
  if (areas.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>
        {title} · {areas.length}
      </h3>
      {[...Map.groupBy(areas, ({ code }) => goalOf(code))].map(([goal, members]) => (
        <div key={goal} className={styles.goal}>
          <GoalTitle code={goal} />
          {members.map((area) => (
            <AreaRow
              key={area.code}
              area={area}
              quotes={links.filter(({ itemCode }) => itemCode === area.code)}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

function GoalTitle({ code }: { code: string }) {
  const language = useView(({ lang }) => lang);
  const goal = useStrategy().data?.tree.byCode.get(code);
  return (
    <h4 className={styles.title}>
      <GoalIcon code={code} />
      {goal && labelOf(goal, language)}
    </h4>
  );
}

function AreaRow({ area, quotes }: { area: ItemResponse; quotes: PlaceDetailResponse['links'] }) {
  const language = useView(({ lang }) => lang);
  return (
    <div>
      <button type="button" className={panel.row} onClick={() => select(area.code)}>
        <span className={panel.code}>{area.code}</span>
        <span>{textOf(area, language)}</span>
      </button>
      {quotes.map((link) => (
        <PlaceQuote key={link.id} link={link} />
      ))}
    </div>
  );
}
