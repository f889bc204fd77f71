import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { drawnPlacesQuery } from '../../api/queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { matchingAreas, tally } from '../../state/areas.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { AreaRow } from './AreaRow.tsx';
import styles from './AreaTable.module.css';
import { placesByArea } from './places-by-area.ts';

/** What the map shows, in words: every area that the filter selects, with its places. */
export function AreaTable() {
  const { t } = useTranslation();
  const { data, error, refetch } = useStrategy();
  const places = useQuery({ ...drawnPlacesQuery(), select: placesByArea });
  const filter = useView((view) => view.filter);

  const areas = matchingAreas(data?.areas ?? [], filter);
  const { total, onMap, onShelf } = tally(areas);
  const items = areas.flatMap(({ code }) => data?.tree.byCode.get(code) ?? []);
  return (
    <>
      <header className={panel.head}>
        <div>
          <h2 className={panel.title}>{t('table.label')}</h2>
          <p className={panel.note}>
            {t('count.areas', { count: total })} · {t('shelf.onMap')} {onMap} · {t('shelf.onShelf')}{' '}
            {onShelf}
          </p>
        </div>
      </header>
      {error && (
        <Failure title={t('error.strategy')} error={error} onRetry={() => void refetch()} />
      )}
      {places.error && (
        <Failure
          title={t('error.table')}
          error={places.error}
          onRetry={() => void places.refetch()}
        />
      )}
      {data && total === 0 && <p className={styles.empty}>{t('table.empty')}</p>}
      {total > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <div className={styles.scroll} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('table.code')}</th>
                <th scope="col">{t('table.text')}</th>
                <th scope="col">{t('table.scope')}</th>
                <th scope="col">{t('table.places')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <AreaRow key={item.code} item={item} places={places.data?.get(item.code) ?? []} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
