import '../../i18n/units/add.ts';
import type { TerritoriesResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { territoryQuery } from '../../api/unit-queries.ts';
import { useView } from '../../state/view-store.ts';
import { asOfWords } from './legend-words.ts';
import styles from './Shading.module.css';

type Territory = TerritoriesResponse['items'][number];

/** What the pattern of the territory means: the state, of which date, by which source. */
export function TerritoryLegend() {
  const { t } = useTranslation('units');
  const language = useView(({ lang }) => lang);
  const { data } = useQuery(territoryQuery());
  const groups = [...Map.groupBy(data?.items ?? [], ({ state, asOf }) => `${state} ${asOf}`)];
  return (
    <div className={styles.territory}>
      {groups.map(([key, [first, ...others]]) =>
        first === undefined ? null : (
          <p key={key}>
            {t(`territory.state.${first.state}`)},{' '}
            {t('territory.asOf', { date: asOfWords(first.asOf, language) })} ·{' '}
            {t('territory.hromadas', { count: others.length + 1 })}
            <small>{sourceOf(first, language)}</small>
          </p>
        ),
      )}
      {groups.length > 0 && <p>{t('territory.newest')}</p>}
    </div>
  );
}

const sourceOf = ({ sourceUk, sourceEn }: Territory, language: 'uk' | 'en'): string =>
  language === 'uk' ? sourceUk : sourceEn;
