import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Details } from '../features/Details.tsx';
import { ImportPlace } from '../features/import/ImportPlace.tsx';
import { Notices } from '../features/notice/Notices.tsx';
import { QuestionPlace } from '../features/questions/QuestionPlace.tsx';
import { Shelf } from '../features/shelf/Shelf.tsx';
import { TimePlace } from '../features/time/TimePlace.tsx';
import { TopBar } from '../features/top-bar/TopBar.tsx';
import { isOnWorkbench } from '../state/panels.ts';
import { useView } from '../state/view-store.ts';
import panel from '../ui/panel.module.css';
import { Tabs } from '../ui/Tabs.tsx';
import styles from './NarrowShell.module.css';
import { Sheet } from './Sheet.tsx';
import { useSideTabs } from './use-side-tabs.tsx';
import { Workbench } from './Workbench.tsx';

/** On a phone: the search above, the map in the middle, everything else in one sheet. */
export function NarrowShell() {
  const { t } = useTranslation();
  const selected = useView(({ select }) => select);
  const shown = useView((view) => view.panel);
  const [isDetails, setDetails] = useState(false);
  const { tabs, chosen, choose } = useSideTabs();
  useEffect(() => {
    if (shown === 'linker' || shown === 'projects' || shown === 'ask') setDetails(false);
  }, [shown]);
  // After the panel: an address with both shows what is selected.
  useEffect(() => setDetails(selected !== null), [selected]);
  const nothing = <p className={`${panel.note} ${styles.nothing}`}>{t('details.empty')}</p>;
  return (
    <div className={styles.shell}>
      <TopBar isShort />
      <div className={styles.middle}>
        <Notices />
        <QuestionPlace />
        <TimePlace isShort />
        {isOnWorkbench(shown) && <Workbench panel={shown} />}
        {shown === 'import' && <ImportPlace />}
      </div>
      <Sheet raiseFor={selected} yields={isOnWorkbench(shown) || shown === 'import'}>
        <Shelf />
        <Tabs
          label={t('tabs.label')}
          chosen={isDetails ? 'details' : chosen}
          onChoose={(id) => {
            setDetails(id === 'details');
            if (id !== 'details') choose(id);
          }}
          tabs={[
            ...tabs,
            {
              id: 'details',
              title: t('tabs.details'),
              panel: selected === null ? nothing : <Details id={selected} />,
            },
          ]}
        />
      </Sheet>
    </div>
  );
}
