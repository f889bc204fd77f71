import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../../api/query-client.ts';
import { Failure } from '../../ui/Failure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Charts.module.css';
import { ChartTable } from './ChartTable.tsx';
import { csvOf } from './csv.ts';
import type { ChartModel } from './model.ts';

/** What of a query a frame shows while there is no answer, or a newer one is on its way. */
export interface Asking {
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
}

interface Props {
  asking: Asking;
  /** The finding; undefined while there is no answer. */
  title: string | undefined;
  model: ChartModel;
  notes: ReactNode;
  children: ReactNode;
}

/** A chart with what it says as its title, what it leaves out beside it, and the table behind it. */
export function ChartFrame({ asking, title, model, notes, children }: Props) {
  const { t } = useTranslation('charts');
  const { t: main } = useTranslation();
  const [isTable, setTable] = useState(false);
  const { error, isFetching, refetch } = asking;
  const again = () => void refetch();
  return (
    <section className={styles.chart}>
      <Progress isBusy={isFetching} onStop={stopCharts} />
      {error && <Failure title={t('failed')} error={error} onRetry={again} />}
      {title === undefined && !error && isFetching && <Skeleton lines={6} />}
      {title === undefined && !error && !isFetching && (
        <p>
          {main('stopped')}{' '}
          <IconButton icon="reset" label={main('error.retry')} wordy onClick={again} />
        </p>
      )}
      {title !== undefined && (
        <>
          <div className={styles.head}>
            <h3 aria-live="polite">{title}</h3>
            {model.rows.length > 0 && (
              <div className={styles.acts}>
                <IconButton
                  icon={isTable ? 'map' : 'table'}
                  label={t(isTable ? 'asChart' : 'asTable')}
                  wordy
                  onClick={() => setTable(!isTable)}
                />
                {isTable && (
                  <IconButton icon="copy" label={t('csv')} wordy onClick={() => save(model)} />
                )}
              </div>
            )}
          </div>
          {isTable ? <ChartTable caption={title} model={model} /> : children}
          <div className={styles.notes}>{notes}</div>
        </>
      )}
    </section>
  );
}

const stopCharts = (): void => void queryClient.cancelQueries({ queryKey: ['charts'] });

/** Hands the browser a file that was made here. */
function save(model: ChartModel): void {
  const address = URL.createObjectURL(new Blob([csvOf(model)], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'chart.csv' });
  link.click();
  URL.revokeObjectURL(address);
}
