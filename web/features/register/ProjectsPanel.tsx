import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { summaryQuery } from '../../api/register-queries.ts';
import { useStrategy } from '../../api/use-strategy.ts';
import { useLateView } from '../../state/late-view.ts';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Unfunded } from '../donor/Unfunded.tsx';
import { FilterChips } from '../filter-chips/FilterChips.tsx';
import { ImportButton } from '../import/ImportButton.tsx';
import { CurrencyChoice } from './CurrencyChoice.tsx';
import { shownIn } from './converted.ts';
import { ExportLinks } from './ExportLinks.tsx';
import { LeftOut } from './LeftOut.tsx';
import { MoneyList } from './MoneyList.tsx';
import { ProjectList } from './ProjectList.tsx';
import { Rates } from './Rates.tsx';
import styles from './Register.module.css';
import { Totals } from './Totals.tsx';

const WithoutTask = lazy(() =>
  import('../standards/WithoutTask.tsx').then((module) => ({ default: module.WithoutTask })),
);

/** The projects of the filter: how many, how much, divided by what, and which. */
export function ProjectsPanel() {
  const { t } = useTranslation();
  const filter = useLateView((view) => view.filter);
  const strategy = useStrategy().data;
  const currency = useLateView((view) => view.in);
  const { data, error, refetch } = useQuery(summaryQuery(filter, currency));
  if (error) {
    return <Failure title={t('project.failed')} error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton lines={12} />;
  return (
    <div className={panel.body}>
      <header>
        <p className={styles.count} aria-live="polite">
          {t('register.count', { count: data.total.projects })}
          <small>
            {t('register.onMap', { count: data.map.projects })} ·{' '}
            {t('register.onShelf', { count: data.shelf.projects })}
          </small>
        </p>
        {strategy && <FilterChips strategy={strategy} />}
      </header>
      <section className={styles.sums}>
        <MoneyList sums={shownIn(data.total.money, data.in)} isPlannedByYear />
        <CurrencyChoice />
        <Rates money={data.total.money} />
      </section>
      <Totals filter={filter} />
      <LeftOut rows={data.leftOut} count={data.leftOutCount} />
      <Unfunded key={filter.status.join()} filter={filter} />
      <Suspense fallback={<Skeleton lines={1} />}>
        <WithoutTask filter={filter} />
      </Suspense>
      <ExportLinks filter={filter} />
      <ImportButton />
      <ProjectList filter={filter} />
    </div>
  );
}
