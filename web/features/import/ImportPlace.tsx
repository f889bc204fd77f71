import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import card from '../../ui/card.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Place.module.css';

const ImportPanel = lazy(() =>
  import('./ImportPanel.tsx').then((module) => ({ default: module.ImportPanel })),
);

/** Room for the import, which is loaded when it is first asked for. */
export function ImportPlace() {
  const { t } = useTranslation();
  return (
    <section className={`${card.card} ${styles.place}`} aria-label={t('register.import')}>
      <Suspense fallback={<Skeleton lines={12} />}>
        <ImportPanel />
      </Suspense>
    </section>
  );
}
