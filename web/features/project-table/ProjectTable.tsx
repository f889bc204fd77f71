import '../../i18n/project-table/add.ts';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowsAsked } from '../../api/project-rows.ts';
import { useLateView } from '../../state/late-view.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { columnsOf, orderOf } from './columns.ts';
import { Grid } from './Grid.tsx';
import styles from './ProjectTable.module.css';
import { Sums } from './Sums.tsx';
import { useFirstPage } from './use-rows.ts';

/** Every project that the filter selects, on the map and on the shelf: the map goes first, this follows. */
export function ProjectTable() {
  const { t } = useTranslation('projectTable');
  const { t: main } = useTranslation();
  const asked = useAsked();
  const columns = useDeferredValue(useView((view) => view.columns));
  const { data, error, refetch, fetchStatus } = useFirstPage(asked);
  const again = () => void refetch();
  return (
    <div className={styles.panel}>
      <header className={styles.top}>
        <p aria-live="polite">{data && main('register.count', { count: data.total })}</p>
        <ColumnMenu />
      </header>
      {error && <Failure title={t('failed')} error={error} onRetry={again} />}
      {!data && !error && fetchStatus === 'idle' && (
        <p className={panel.note}>
          {main('stopped')}{' '}
          <IconButton icon="reset" label={main('error.retry')} wordy onClick={again} />
        </p>
      )}
      {!data && fetchStatus !== 'idle' && <Skeleton lines={8} />}
      {data?.total === 0 && <p className={styles.empty}>{t('empty')}</p>}
      {data && data.total > 0 && (
        <Grid asked={asked} total={data.total} columns={columnsOf(columns)} />
      )}
      <Sums filter={asked.filter} currency={asked.currency} />
    </div>
  );
}

/** What the rows depend on, a moment after the map has it. */
function useAsked(): RowsAsked {
  const filter = useLateView((view) => view.filter);
  const sort = useLateView((view) => view.sort);
  const language = useLateView(({ lang }) => lang);
  const currency = useLateView((view) => view.in);
  return useMemo(
    () => ({ filter, order: orderOf(sort), language, currency }),
    [filter, sort, language, currency],
  );
}
