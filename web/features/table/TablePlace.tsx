import { lazy, Suspense } from 'react';
import card from '../../ui/card.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './AreaTable.module.css';

const AreaTable = lazy(() =>
  import('./AreaTable.tsx').then((module) => ({ default: module.AreaTable })),
);

/** Room for the table, which is loaded when it is first asked for. */
export const TablePlace = () => (
  <div className={`${card.card} ${styles.place}`}>
    <Suspense fallback={<Skeleton lines={12} />}>
      <AreaTable />
    </Suspense>
  </div>
);
