import '../../i18n/units/add.ts';
import { emptyFilter, type Filter } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../../api/register-queries.ts';
import { matrixQuery } from '../../api/unit-queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Choices } from '../shading/Choices.tsx';
import { askedBy } from '../shading/shading.ts';
import { gridOf } from './grid.ts';
import styles from './Matrix.module.css';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend, MatrixNotes } from './MatrixNotes.tsx';

/** The matrix shows all tasks and units: the filter's own mark its cells and do not take others away. */
const aroundCells = (filter: Filter): Filter => ({
  ...filter,
  item: emptyFilter.item,
  place: emptyFilter.place,
});

/** Every task of the strategy against every raion or hromada. */
export function MatrixPanel() {
  const { t } = useTranslation('units');
  const view = useView((whole) => whole);
  const asked = askedBy(view);
  const filter = aroundCells(view.filter);
  const strategy = useStrategy();
  const matrix = useQuery(matrixQuery(filter, view.units, asked.currency));
  const summary = useQuery(summaryQuery(filter, asked.currency));
  const { paid, currency } = asked;
  const total = summary.data?.total;
  const grid = useMemo(
    () => (matrix.data && total ? gridOf(matrix.data, total, { paid, currency }) : null),
    [matrix.data, total, paid, currency],
  );
  const failed = [matrix, summary, strategy].find(({ error }) => error !== null);
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h2 className={panel.title}>{t(`matrix.title.${view.units}`)}</h2>
        <Choices measures={['count', 'sum']} />
      </header>
      {failed?.error && (
        <Failure
          title={t('matrix.failed')}
          error={failed.error}
          onRetry={() => void failed.refetch()}
        />
      )}
      {!failed && (grid === null || !matrix.data || !strategy.data) && <Skeleton lines={10} />}
      {grid !== null && matrix.data && strategy.data && (
        <>
          <div className={styles.scroll}>
            <MatrixGrid grid={grid} places={matrix.data.places} tree={strategy.data.tree} />
            <MatrixNotes money={total?.money ?? []} />
          </div>
          <MatrixLegend grid={grid} />
        </>
      )}
    </div>
  );
}
