import { Component, lazy, type ReactNode, Suspense } from 'react';
import { reportLostMap } from '../state/map-error.ts';
import { useView } from '../state/view-store.ts';
import styles from './MapPlace.module.css';

/** Asked for at once, beside the rest of the page and not after it. */
const mapModule = import('../map/MapCanvas.tsx');
const MapCanvas = lazy(() => mapModule.then((module) => ({ default: module.MapCanvas })));

const ComparedMap = lazy(() =>
  import('../features/compare/ComparedMap.tsx').then((module) => ({ default: module.ComparedMap })),
);

const StillMap = lazy(() =>
  import('../features/offline/StillMap.tsx').then((module) => ({ default: module.StillMap })),
);

/** Without WebGL a picture stands for the map; the tree, the panels and the table go on. */
class MapBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    reportLostMap(error.message);
    document.documentElement.dataset.map = 'idle';
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Suspense>
        <StillMap />
      </Suspense>
    );
  }
}

/** The ground on which everything lies: paper until the map has come. */
export function MapPlace() {
  const isCompared = useView(({ panel, against }) => panel === 'compare' && against !== null);
  return (
    <main className={styles.ground}>
      <MapBoundary>
        <Suspense>
          <MapCanvas />
          {isCompared && <ComparedMap />}
        </Suspense>
      </MapBoundary>
    </main>
  );
}
