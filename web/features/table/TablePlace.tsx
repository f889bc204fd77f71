import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import card from '../../ui/card.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './AreaTable.module.css';

const AreaTable = lazy(() =>
  import('./AreaTable.tsx').then((module) => ({ default: module.AreaTable })),
);

/** Room for the table, which is loaded when it is first asked for. */
export function TablePlace() {
  const { t } = useTranslation();
  return (
    <section className={`${card.card} ${styles.place}`} aria-label={t('table.label')}>
      <Suspense fallback={<Skeleton lines={12} />}>
        <AreaTable />
      </Suspense>
    </section>
  );
}
