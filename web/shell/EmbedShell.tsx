import { writeView } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { Details } from '../features/Details.tsx';
import { Shelf } from '../features/shelf/Shelf.tsx';
import { isOnWorkbench } from '../state/panels.ts';
import { useView } from '../state/view-store.ts';
import card from '../ui/card.module.css';
import styles from './EmbedShell.module.css';
import { Workbench } from './Workbench.tsx';

/** The page without its bars, for the frames of other sites and for slides: the view, its totals, and the way to all of it. */
export function EmbedShell() {
  const { t } = useTranslation();
  const view = useView((whole) => whole);
  return (
    <div className={styles.shell} data-embed>
      <header className={`${card.card} ${styles.head}`}>
        <h1>{t('title')}</h1>
        <a href={`/?${writeView(view)}`} target="_blank" rel="noopener">
          {t('openWhole')}
        </a>
      </header>
      <div className={styles.middle}>
        {isOnWorkbench(view.panel) && <Workbench panel={view.panel} />}
      </div>
      {view.select !== null && (
        <aside className={`${card.card} ${styles.details}`} aria-label={t('tabs.details')}>
          <Details id={view.select} />
        </aside>
      )}
      <Shelf className={`${card.card} ${styles.shelf}`} />
    </div>
  );
}
