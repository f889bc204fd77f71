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
import card from '../ui/card.module.css';
import { IconButton } from '../ui/IconButton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useSideTabs } from './use-side-tabs.tsx';
import styles from './WideShell.module.css';
import { Workbench } from './Workbench.tsx';

/** Cards over the map: strategy on the left, what is selected on the right, the shelf below. */
export function WideShell() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(true);
  const selected = useView(({ select }) => select);
  const panel = useView((view) => view.panel);
  const side = useSideTabs();
  useEffect(() => {
    if (panel === 'linker' || panel === 'projects' || panel === 'ask') setOpen(true);
  }, [panel]);
  return (
    <div className={styles.shell}>
      <TopBar className={styles.top} />
      <nav
        className={`${card.card} ${styles.left} ${isOpen ? '' : styles.folded}`}
        aria-label={side.title}
      >
        <div className={styles.fold}>
          <IconButton
            icon={isOpen ? 'close' : 'list'}
            label={t(isOpen ? 'card.collapse' : 'card.expand')}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
        </div>
        {isOpen && (
          <Tabs
            label={t('tabs.label')}
            tabs={side.tabs}
            chosen={side.chosen}
            onChoose={side.choose}
          />
        )}
      </nav>
      <div className={styles.middle}>
        <Notices />
        <QuestionPlace />
        <TimePlace />
        {isOnWorkbench(panel) && <Workbench panel={panel} />}
        {panel === 'import' && <ImportPlace />}
      </div>
      {selected !== null && (
        <aside data-aside className={`${card.card} ${styles.right}`} aria-label={t('tabs.details')}>
          <Details id={selected} />
        </aside>
      )}
      <Shelf className={`${card.card} ${styles.bottom}`} />
    </div>
  );
}
