import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkbenchPanel } from '../state/panels.ts';
import { changeView } from '../state/view-store.ts';
import card from '../ui/card.module.css';
import { IconButton } from '../ui/IconButton.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import styles from './Workbench.module.css';
import { workbenchTabs } from './workbench-tabs.ts';

/** Tables, charts and all else that is told of the filter, under the map or all over it. */
export function Workbench({ panel }: { panel: WorkbenchPanel }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const tabs = workbenchTabs.map(({ id, Panel }) => ({
    id,
    title: t(`workbench.${id}`),
    panel: (
      <Suspense fallback={<Skeleton lines={8} />}>
        <Panel />
      </Suspense>
    ),
  }));
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={`${card.card} ${styles.bench}`}
      data-whole={isWhole}
      aria-label={t('workbench.label')}
    >
      <Tabs
        label={t('workbench.label')}
        tabs={tabs}
        chosen={panel}
        onChoose={(id) => changeView({ panel: id as WorkbenchPanel })}
      />
      <div className={styles.acts}>
        <IconButton
          icon={isWhole ? 'minus' : 'plus'}
          label={t(isWhole ? 'workbench.half' : 'workbench.whole')}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        />
        <IconButton
          icon="close"
          label={t('table.backToMap')}
          onClick={() => changeView({ panel: 'map' })}
        />
      </div>
    </section>
  );
}
