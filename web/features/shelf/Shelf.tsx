import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStrategy } from '../../api/use-strategy.ts';
import { matchingAreas, tally } from '../../state/areas.ts';
import { tellsProjects } from '../../state/panels.ts';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ProjectShelf } from './ProjectShelf.tsx';
import { ScopeButtons } from './ScopeButtons.tsx';
import styles from './Shelf.module.css';
import { ShelfList } from './ShelfList.tsx';

/** Always in sight: how much of what is selected the map shows, and how much it cannot. */
export function Shelf(props: { className?: string }) {
  const isProjects = useView(({ panel }) => tellsProjects(panel));
  return isProjects ? <ProjectShelf {...props} /> : <AreaShelf {...props} />;
}

function AreaShelf({ className = '' }: { className?: string }) {
  const { t } = useTranslation();
  const { data } = useStrategy();
  const filter = useView((view) => view.filter);
  const [isOpen, setOpen] = useState(false);
  const matching = useMemo(() => matchingAreas(data?.areas ?? [], filter), [data, filter]);
  const { onMap, onShelf, shelfByScope } = tally(matching);
  return (
    <section className={`${styles.shelf} ${className}`} aria-label={t('shelf.label')}>
      {isOpen && data && (
        <ShelfList tree={data.tree} areas={matching.filter((area) => !area.onMap)} />
      )}
      <div className={styles.strip} aria-live="polite">
        <span className={styles.figure}>
          {t('shelf.onMap')} <strong data-figure="map">{data ? onMap : '–'}</strong>
        </span>
        <button
          type="button"
          className={styles.figure}
          title={t('shelf.explain')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('shelf.onShelf')} <strong data-figure="shelf">{data ? onShelf : '–'}</strong>
          <Icon name="chevron" />
        </button>
        <ScopeButtons shelfByScope={shelfByScope} />
      </div>
    </section>
  );
}
